import type { z } from 'zod';
import { type BoardFile, boardFile } from '../api/board-file.ts';
import type { Role } from '../domain/board.ts';
import type { TrialChannel, TrialPerson } from './wire.ts';

/** The people of Åløse by first name: none of them exists. */
export const demoPeople = {
  mette: '22222222-2222-4222-8222-000000000001',
  henrik: '22222222-2222-4222-8222-000000000002',
  karen: '22222222-2222-4222-8222-000000000003',
  jens: '22222222-2222-4222-8222-000000000004',
  signe: '22222222-2222-4222-8222-000000000005',
  bodil: '22222222-2222-4222-8222-000000000006',
  rasmus: '22222222-2222-4222-8222-000000000007',
  ole: '22222222-2222-4222-8222-000000000008',
  amina: '22222222-2222-4222-8222-000000000009',
} as const;

/** Direktionen of Åløse Kommune, a municipality that is on no map. */
export const demoBoard = {
  name: 'Direktionen',
  tenantId: '11111111-1111-4111-8111-111111111111',
  timeZone: 'Europe/Copenhagen',
  language: 'da',
  calendar: { mailbox: 'direktionen@aaloese.example', rule: { subject: '^Direktion' } },
  members: [
    member(demoPeople.mette, 'Mette Lindekvist', 'secretary'),
    member(demoPeople.henrik, 'Henrik Agerbo', 'chair'),
    member(demoPeople.karen, 'Karen Holmsgaard', 'director'),
    member(demoPeople.jens, 'Jens Ravnkilde', 'director'),
    member(demoPeople.signe, 'Signe Bøgetorp', 'director'),
    member(demoPeople.bodil, 'Bodil Skovbakke', 'chief', 'CFE'),
    member(demoPeople.rasmus, 'Rasmus Kærgård', 'chief', 'CBU'),
    member(demoPeople.ole, 'Ole Tangaa', 'chief', 'CTM'),
    member(demoPeople.amina, 'Amina Dahl Yildirim', 'chief', 'CSA'),
  ],
  units: [
    { code: 'CFE', name: 'Center for Finans og Ejendomme', validFrom: '2024-01-01', validTo: null },
    { code: 'CBU', name: 'Center for Børn og Unge', validFrom: '2024-01-01', validTo: null },
    { code: 'CTM', name: 'Center for Teknik og Miljø', validFrom: '2024-01-01', validTo: null },
    { code: 'CSA', name: 'Center for Sundhed og Arbejdsmarked', validFrom: '2024-01-01', validTo: null },
  ],
  standingItems: ['Øvrige sager'],
  meetingMinutes: 120,
  hideClosedCaseNumbers: false,
  closedDays: ['06-05', '12-24', '12-31'],
  // So long that proposals for the next meeting, a week away, are late on any day.
  deadlines: { submission: 7, publication: 3, reminder: 1, answer: 3 },
  files: { toChannel: true, internalDrive: { driveId: 'b!aaloese-direktionen', folder: 'Referater' } },
} satisfies z.input<typeof boardFile>;

/** The board's team and channel in the trial. */
export const demoChannel: TrialChannel = {
  tenantId: demoBoard.tenantId,
  teamId: '19:aaloese-direktionen@thread.tacv2',
  teamName: 'Direktionen',
  groupId: '44444444-4444-4444-8444-444444444444',
  channelId: '19:aaloese-dagsordener@thread.tacv2',
  channelName: 'Dagsordener',
};

/** The demo board with its channel, as `addBoard` takes it. */
export function demoBoardAt(serviceUrl: string): BoardFile {
  const { teamId, channelId } = demoChannel;
  return boardFile.parse({ ...demoBoard, channel: { teamId, channelId, serviceUrl } });
}

type Members = readonly { aadObjectId: string; name: string; email: string; role: Role; unit?: string }[];

/** The members of a board as the people of the trial, each once. */
export function peopleOf({ members }: { members: Members }): TrialPerson[] {
  const people = new Map<string, TrialPerson>();
  for (const { aadObjectId: id, name, email, role, unit } of members) {
    if (!people.has(id)) people.set(id, { id, name, email, role, unit: unit ?? null });
  }
  return [...people.values()];
}

function member(aadObjectId: string, name: string, role: Role, unit?: string) {
  const mailbox = name.toLowerCase().replaceAll(' ', '.').replaceAll('ø', 'oe').replaceAll('æ', 'ae');
  const email = `${mailbox.replaceAll('å', 'aa')}@aaloese.example`;
  return { aadObjectId, name, email, role, ...(unit ? { unit } : {}) };
}

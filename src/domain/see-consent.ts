import { nameOf } from './board.ts';
import { type Consent, consentOn, type YesOutcome } from './consent.ts';
import { type Day, dayIn } from './day.ts';
import type { ItemId, MeetingId } from './ids.ts';
import { isPublished, type MeetingHead, type Place } from './meeting.ts';
import { type Reader, sightOf } from './reader.ts';
import { may } from './rights.ts';
import type { Matter } from './see-agenda.ts';
import { type Seen, seen } from './seen.ts';

/** The items of one meeting that can be decided together, for whoever records decisions. */
export type ConsentView = {
  meetingId: MeetingId;
  boardName: string;
  day: Day;
  agreed: readonly AgreedRow[];
  /** Nothing speaks against these, but not all have answered. */
  missing: readonly (ConsentRow & { names: readonly string[] })[];
  /** Numbers of the items that this meeting has decided. */
  decided: readonly number[];
};

export type ConsentRow = { number: number; title: string; closed: boolean };
export type AgreedRow = ConsentRow & { itemId: ItemId; version: number; outcome: YesOutcome };

/** Null for whoever does not record decisions. Items they may not see are left out. */
export function seeConsent(matter: Matter, reader: Reader): Seen<ConsentView> | null {
  if (reader.kind !== 'person' || !may(reader.roles, 'decide')) return null;
  const { board, meeting } = matter;
  const rows = isDecidable(meeting) ? rowsOf(matter, reader) : [];
  return seen({
    meetingId: meeting.id,
    boardName: board.name,
    day: dayIn(board.timeZone, meeting.start),
    agreed: rows.flatMap(({ row, version, consent }) =>
      consent.kind === 'agreed' ? [{ ...row, version, outcome: consent.outcome }] : [],
    ),
    missing: rows.flatMap(({ row: { itemId: _, ...row }, consent }) =>
      consent.kind === 'missing'
        ? [{ ...row, names: consent.people.map((person) => nameOf(board, person)) }]
        : [],
    ),
    decided: rows.flatMap(({ row, consent }) => (consent.kind === 'decided' ? [row.number] : [])),
  });
}

/** Whether decisions can be recorded: the agenda is out, and the minutes are not approved yet. */
function isDecidable(meeting: MeetingHead): boolean {
  return isPublished(meeting) && meeting.status !== 'cancelled' && meeting.status !== 'approved';
}

type Row = { row: ConsentRow & { itemId: ItemId }; version: number; consent: Consent };

function rowsOf(matter: Matter, reader: Reader): Row[] {
  return matter.meeting.places.flatMap(({ itemId, text }: Place, at) => {
    const item = matter.items.find((one) => one.id === itemId);
    if (!item || sightOf(reader, item, true) !== 'full') return [];
    const row = { itemId, number: at + 1, title: text.title, closed: item.closed !== null };
    return [{ row, version: item.version, consent: consentOn(matter, itemId) }];
  });
}

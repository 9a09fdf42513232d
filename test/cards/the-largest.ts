import type { Board, Member } from '../../src/domain/board.ts';
import type { Day, Instant } from '../../src/domain/day.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { asId, type ItemId, type OrderId, type PersonId } from '../../src/domain/ids.ts';
import { type Item, type ItemText, limits } from '../../src/domain/item.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { Notice } from '../../src/domain/notice.ts';
import type { Note, Question } from '../../src/domain/reaction.ts';
import type { Matter } from '../../src/domain/see-agenda.ts';
import {
  aBoard,
  aDecision,
  aMeeting,
  aMember,
  aMorning,
  anItem,
  aPlace,
  people,
  published,
} from '../support/builders.ts';

export const today = '2026-11-17' as Day;

const sentence = 'Åløse Kommunes direktion drøfter på ny, hvordan cykelstien langs åen kan anlægges.';

/** Danish prose of so many characters: each sentence with a number of its own, and a paragraph now and then. */
export function prose(length: number, mark = ''): string {
  let text = '';
  for (let n = 1; text.length < length; n += 1) text += `${mark}${n} ${sentence}${n % 6 === 0 ? '\n' : ' '}`;
  return text.slice(0, length).trim();
}

/** The numbers of the sentences that the text has. */
export function numbersIn(text: string, mark: string): string[] {
  return [...new Set(text.match(new RegExp(`${mark}\\d+ `, 'g')))];
}

const sixty = Array.from({ length: 60 }, (_, at) => at + 1);

/** As Teams and Entra make them. */
export const teamsIds = sixty.map((n) => `29:1${'bX7-q'.repeat(12)}${n}`);
const idOf = (n: number) => asId<PersonId>(`8f14e45f-ceea-467f-a8d2-${String(n).padStart(12, '0')}`);
const nameOf = (n: number) => `Anne-Kristine Sørensen Vestergård Nr. ${n}`;

const units = sixty.map((n) => ({
  ...{ code: `CÆ${n}`, name: `Center for Økonomi, Ældre og Åben forvaltning ${n}` },
  ...{ validFrom: null, validTo: null },
}));

/** Sixty people, each chief of a unit of their own; besides those who are on every board. */
const chiefs: Member[] = sixty.map((n) =>
  aMember('chief', { personId: idOf(n), name: nameOf(n), unit: units[n - 1]?.code ?? null }),
);
export const board: Board = aBoard({ members: [...aBoard().members, ...chiefs], units });
export const team = chiefs.map(({ personId, name }) => ({ personId, name }));

/** With every section as long as it may be, and as many appendices as a form takes. */
const text: ItemText = {
  title: prose(limits.title),
  background: prose(5_000, 'b'),
  recommendation: `Det indstilles, at direktionen\n${Array.from({ length: 10 }, (_, at) => `${at + 1}. ${prose(300)}`).join('\n')}`,
  caseStatement: prose(limits.section, 'c'),
  finances: prose(1_700, 'f'),
  attachments: Array.from({ length: 50 }, (_, at) => ({
    title: prose(limits.title),
    url: `https://aaloese.example/${'bilag/'.repeat(20)}${at}.pdf`,
  })),
};

export const item: Item = anItem({
  ...{ text, caseNumber: '26/123456', units: units.slice(0, 12).map(({ code }) => code), minutes: 480 },
  closed: { reason: prose(limits.reason), audience: chiefs.map((chief) => chief.personId) },
  proposal: { by: idOf(1), wishedMeeting: null, comment: prose(limits.note), at: today },
});

const onlyTitle = { background: null, recommendation: null, caseStatement: null, finances: null };
const forty: Item[] = Array.from({ length: 40 }, (_, at) =>
  anItem({
    ...{ id: asId<ItemId>(`3f2504e0-4f89-41d3-9a0c-${String(at).padStart(12, '0')}`) },
    ...{ text: { ...onlyTitle, title: text.title, attachments: text.attachments.slice(0, 9) } },
    ...{ caseNumber: item.caseNumber, units: item.units, minutes: 480, closed: item.closed },
  }),
);

/** Told to sixty, with orders as long as a form takes them. */
export const decision: Decision = aDecision({
  ...{ outcome: 'approved-with-remarks', text: prose(limits.decision, 'd') },
  orders: [1, 2, 3].map((n) => ({
    ...{ id: asId<OrderId>(`order-${n}`), text: prose(limits.note), unit: units[n]?.code ?? null },
    ...{ byWhom: null, due: '2027-02-01' as Day },
  })),
  forwardedTo: ['Økonomiudvalget', 'Hovedudvalget', 'Byrådet'],
  recipients: chiefs.map((chief) => chief.personId),
});

export const notices: Notice[] = chiefs.map((chief) => ({
  ...{ id: asId<Notice['id']>(`notice-${chief.personId}`), boardId: board.id, to: chief.personId },
  about: { kind: 'decision', decisionId: decision.id, decisionVersion: 1 },
  delivery: { state: 'failed', at: aMorning, reason: 'not-installed' },
  answer: { kind: 'cannot', text: prose(limits.note), at: aMorning },
}));

const attendees = sixty.map((n) => ({
  ...{ name: nameOf(n), email: null, response: 'none' },
  type: 'required' as const,
}));
export const meeting: Meeting = published(aMeeting({ items: [item], attendees }));
const on = { meetingId: meeting.id, itemId: item.id };

export const question: Question = {
  ...{ ...on, id: asId<Question['id']>('question-1'), about: 'item', askedBy: idOf(1), askedAt: aMorning },
  text: prose(limits.note),
  answer: { text: prose(limits.note), by: idOf(2), at: aMorning, version: 1 },
};
const note: Note = {
  ...{ ...on, id: asId<Note['id']>('note-1'), personId: people.director, shared: true, at: aMorning },
  version: 1,
  text: prose(limits.note),
};

const times = <T>(one: T, many: number): T[] => Array.from({ length: many }, () => one);

/** One item of which everything is as long as it can be, decided five times over. */
export const oneItem: Matter & { notices: readonly Notice[] } = {
  ...{ board, meeting, items: [item], sawPost: [], notices },
  ...{ decisions: times(decision, 5), questions: times(question, 8), notes: times(note, 8) },
  reactions: chiefs.map(({ personId }) => ({ ...on, personId, kind: 'agree', at: aMorning })),
};

const end = '2026-11-24T10:00:00.000Z' as Instant;
const event = { id: 'e', seriesId: null, originalStart: null, joinUrl: null, hasUnknownZone: false };
const away = attendees.map((one) => ({ ...one, response: 'declined' }));
const fortyPlaces = published(aMeeting({ items: forty, attendees: away, event, end, place: prose(300) }));

/** Forty items with the longest titles, all that a row can say, and more minutes than the meeting has. */
export const fullAgenda: Matter = {
  ...{ board, items: forty, questions: [], notes: [], sawPost: chiefs.map((chief) => chief.personId) },
  meeting: { ...fortyPlaces, publication: { edition: 12, at: aMorning, by: null, shown: [], previous: [] } },
  decisions: forty.map((one) => ({ ...decision, itemId: one.id, outcome: 'postponed' })),
  reactions: forty.flatMap((one) =>
    (['agree', 'discuss'] as const).map((kind) => ({
      ...{ meetingId: meeting.id, itemId: one.id, personId: people.director, kind, at: aMorning },
    })),
  ),
};

export const standing = { meeting, number: 1, place: aPlace(item) };

export function ten<T>(one: T): T[] {
  return times(one, 10);
}

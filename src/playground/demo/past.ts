import type { Board } from '../../domain/board.ts';
import { addDays, addMinutes, type Day, dayIn, type Instant } from '../../domain/day.ts';
import type { Decision } from '../../domain/decision.ts';
import { asId, type NoticeId, type PersonId } from '../../domain/ids.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Notice } from '../../domain/notice.ts';
import type { PrintedItem, PrintedMinutes } from '../../domain/printed-minutes.ts';
import type { Session } from '../../domain/session.ts';
import { demoPeople } from '../demo-board.ts';
import { demoMeeting } from './days.ts';
import { type PastLine, pastLines } from './past-items.ts';

/** A meeting of the years before the last one. */
export type PastMeeting = { minutes: PrintedMinutes; lines: readonly PastLine[] };

/** Eighteen weeks: as few meetings as fill three years, since every first start lays them out. */
const daysBetween = 7 * 18;

/** Oldest first. Numbered through the years, so that a case that comes back has the number it had. */
export function demoPast(held: Day): PastMeeting[] {
  const cases = new Map<string, Pick<PrintedItem, 'caseNumber' | 'decisions'>>();
  return pastLines.map((lines, at) => {
    const date = addDays(held, -daysBetween * (pastLines.length - at));
    const items = lines.map((line, nth) => {
      const before = cases.get(line.title);
      const caseNumber = before?.caseNumber ?? `${date.slice(2, 4)}/${1100 + 10 * at + nth}`;
      const decisions = [...(before?.decisions ?? []), { date, text: said[line.outcome] }];
      cases.set(line.title, { caseNumber, decisions });
      return printed(line, { number: nth + 1, caseNumber, decisions });
    });
    const notUnderstood = { attendees: [], toc: [], notUnderstood: [] };
    const { clock: startTime, place } = demoMeeting;
    return { lines, minutes: { board: 'Direktionen', date, startTime, place, items, ...notUnderstood } };
  });
}

const said: Readonly<Record<PastLine['outcome'], string>> = {
  approved: 'Direktionen godkender sagens indstilling.',
  noted: 'Direktionen tager sagen til efterretning.',
  discussed: 'Direktionen drøftede sagen.',
  postponed: 'Sagen udsættes.',
  rejected: 'Direktionen kan ikke godkende indstillingen.',
};

function printed(
  { title, unit, outcome, closed = false }: PastLine,
  known: Pick<PrintedItem, 'number' | 'caseNumber' | 'decisions'>,
): PrintedItem {
  return {
    ...{ ...known, title, closed, units: [unit], outcomeOfLastDecision: outcome, postponedTo: null },
    ...(closed ? { closedReason: 'Personalesag' } : {}),
    sections: {
      baggrund: `${unit} har bedt direktionen om at se på sagen.`,
      indstilling: 'Det indstilles, at direktionen tager stilling til centrets forslag.',
      ...{ sagsfremstilling: null, økonomi: null, referat: null },
    },
    ...{ recommendations: [], attachments: [], orders: [], forwardedTo: [], guests: [] },
  };
}

/** Its agenda with the minutes that were planned, which minutes in print do not tell. */
export function withPlan({ places, ...meeting }: Meeting, { lines }: PastMeeting): Meeting {
  return {
    ...meeting,
    places: places.map((place, at) => ({ ...place, minutes: lines[at]?.planned ?? null })),
  };
}

/** How long it took, item by item. */
export function pastSession({ id, start, places }: Meeting, { lines }: PastMeeting): Session {
  let now = start;
  const spells = places.map(({ itemId }, at) => {
    const from = now;
    now = addMinutes(now, lines[at]?.used ?? 0);
    return { itemId, from, to: now };
  });
  const atStart = places.map(({ itemId }) => itemId);
  return { meetingId: id, startedAt: start, endedAt: now, spells, atStart, attendance: null, version: 1 };
}

/** So many days back nobody asks for an answer any more. */
const longAgo = 366;

/** Days that the chiefs usually take. */
const days: Readonly<Record<string, { person: string; after: readonly number[] }>> = {
  CFE: { person: demoPeople.bodil, after: [0.2, 1.1, 0.5, 2] },
  CBU: { person: demoPeople.rasmus, after: [3, 6.4, 4.2] },
  CTM: { person: demoPeople.ole, after: [1.2, 1.9, 8.3] },
  CSA: { person: demoPeople.amina, after: [2.1, 0.9, 1.4] },
};

/** What the chiefs were told of the decisions long ago, and when they answered. */
export function pastNotices(
  { id: boardId, timeZone }: Board,
  { decisions, at, today, lines }: { decisions: readonly Decision[]; at: Instant; today: Day } & PastMeeting,
): Notice[] {
  if (addDays(dayIn(timeZone, at), longAgo) >= today) return [];
  return decisions.flatMap((decision, nth): Notice[] => {
    const usual = days[lines[nth]?.unit ?? ''];
    const after = usual?.after[(nth + Number(at.slice(2, 4)) + Number(at.slice(5, 7))) % usual.after.length];
    if (!usual || after === undefined) return [];
    const message = { serviceUrl: '', conversationId: 'demo', activityId: 'demo' };
    return [
      {
        ...{ id: asId<NoticeId>(`demo-past-${decision.id}`), boardId, to: asId<PersonId>(usual.person) },
        about: { kind: 'decision', decisionId: decision.id, decisionVersion: decision.version },
        delivery: { state: 'sent', at, message },
        answer: { kind: 'received', text: null, at: addMinutes(at, Math.round(after * 24 * 60)) },
      },
    ];
  });
}

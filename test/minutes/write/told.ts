import { collapse } from '../../../src/domain/danish/words.ts';
import type { PrintedItem, PrintedMinutes } from '../../../src/domain/printed-minutes.ts';
import { readRecommendation } from '../../../src/domain/recommendation.ts';
import type { MinutesItem, MinutesView } from '../../../src/domain/see-minutes.ts';

/** What minutes say, however they were printed: what is guessed out of texts and the pages are left aside. */
export type Told = { head: unknown; items: readonly unknown[] };

export function toldIn(minutes: PrintedMinutes): Told {
  const { board, date, startTime, place, attendees, absent = [], toc, items } = minutes;
  return {
    head: { board, date, startTime, place, attendees, absent, toc: toc.map(({ title }) => title) },
    items: items.map((item) => toldOf(item)),
  };
}

export function toldBy(view: MinutesView): Told {
  const { boardName, day, startTime, place, attendees, absent, items } = view;
  const titles = items.map((item) => titleOf(item) ?? 'Lukket');
  return {
    head: { board: boardName, date: day, startTime, place, attendees, absent, toc: titles },
    items: items.map((item) => toldOf(asPrinted(item))),
  };
}

type Saying = Omit<PrintedItem, 'outcomeOfLastDecision' | 'postponedTo' | 'forwardedTo' | 'guests' | 'units'>;

function toldOf({
  sections,
  decisions,
  orders,
  closedReason,
  closedBasis,
  away = [],
  missed = [],
  ...item
}: Saying) {
  const { number, title, closed, caseNumber, recommendations, attachments } = item;
  return {
    ...{ number, title, closed, caseNumber, recommendations, attachments, away, missed },
    ...{ closedReason: closedReason ?? null, closedBasis: closedBasis ?? null },
    sections: Object.fromEntries(
      Object.entries(sections).map(([name, text]) => [name, text && collapse(text)]),
    ),
    decisions: decisions.map(({ date, text }) => [date, collapse(text)]),
    orders,
  };
}

function asPrinted(item: MinutesItem): Saying {
  const none = {
    ...{ number: item.number, title: titleOf(item), closed: item.kind === 'closed', caseNumber: null },
    sections: { baggrund: null, indstilling: null, sagsfremstilling: null, økonomi: null, referat: null },
    ...{ recommendations: [], decisions: [], attachments: [], orders: [] },
  };
  if (item.kind === 'inhabil') return none;
  if (item.kind === 'closed') {
    const { caseNumber, decision } = item;
    const decisions = decision ? [{ date: decision.day, text: decision.text }] : [];
    return { ...none, caseNumber, decisions };
  }
  return {
    ...{ ...none, closed: item.closed !== null, caseNumber: item.caseNumber, away: [...item.away] },
    ...(item.missed ? { missed: [...item.missed] } : {}),
    ...(item.closed?.reason ? { closedReason: item.closed.reason } : {}),
    ...(item.closed?.basis ? { closedBasis: item.closed.basis } : {}),
    sections: {
      ...{ baggrund: item.background, indstilling: item.recommendation, referat: item.record },
      ...{ sagsfremstilling: item.caseStatement, økonomi: item.finances },
    },
    recommendations: item.recommendation === null ? [] : readRecommendation(item.recommendation),
    decisions: item.decisions.map(({ day, text }) => ({ date: day, text })),
    attachments: item.attachments.map(({ title }) => collapse(title)),
    orders: item.decisions.flatMap((decision) =>
      decision.orders.map(({ text, by, due }) => ({ text: collapse(text), byWhom: by, due })),
    ),
  };
}

function titleOf(item: MinutesItem): string | null {
  if (item.kind === 'item') return collapse(item.title);
  if (item.kind === 'closed') return item.title === undefined ? null : collapse(item.title);
  return item.kind === 'inhabil' ? 'Inhabil' : null;
}

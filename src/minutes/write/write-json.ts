import { eachOnce } from '../../domain/danish/words.ts';
import type { PrintedItem, PrintedMinutes } from '../../domain/printed-minutes.ts';
import { readRecommendation } from '../../domain/recommendation.ts';
import type { MinutesItem, MinutesView } from '../../domain/see-minutes.ts';
import { cleanText, oneLine } from '../../domain/written/clean-text.ts';
import { documentWords as words } from '../../words/document.ts';
import { labels } from '../labels.ts';

type WholeItem = Extract<MinutesItem, { kind: 'item' }>;

/** The document as data, in the shape that minutes are read to; what the board knows of an item is told, not guessed. */
export function writeJson(view: MinutesView, pages: readonly number[]): string {
  const items = view.items.map(itemOf);
  const minutes: Omit<PrintedMinutes, 'notUnderstood'> = {
    board: oneLine(view.boardName),
    date: view.day,
    startTime: view.startTime,
    place: view.place === null ? null : oneLine(view.place),
    attendees: view.attendees.map(oneLine),
    ...(view.absent.length > 0 ? { absent: view.absent.map(oneLine) } : {}),
    toc: items.map(({ title }, at) => ({ title: title ?? labels.closed, page: pages[at] ?? 0 })),
    items,
  };
  return `${JSON.stringify(minutes, null, 1)}\n`;
}

function itemOf(item: MinutesItem): PrintedItem {
  switch (item.kind) {
    case 'item':
      return wholeItem(item);
    case 'closed':
      return closedItem(item);
    case 'inhabil':
      return { ...bareItem(item.number, null), title: words.disqualified, closed: false };
    default:
      return item satisfies never;
  }
}

function closedItem({ number, caseNumber, title, decision }: Extract<MinutesItem, { kind: 'closed' }>) {
  return {
    ...bareItem(number, caseNumber),
    ...(title === undefined ? {} : { title: oneLine(title) }),
    decisions: decision ? [{ date: decision.day, text: textOf(decision.text) ?? '' }] : [],
    outcomeOfLastDecision: decision && !decision.isGuess ? decision.outcome : null,
  };
}

function bareItem(number: number, caseNumber: string | null): PrintedItem {
  return {
    ...{ number, title: null, closed: true, caseNumber },
    sections: { baggrund: null, indstilling: null, sagsfremstilling: null, økonomi: null, referat: null },
    ...{ recommendations: [], decisions: [], attachments: [] },
    ...{ outcomeOfLastDecision: null, postponedTo: null },
    ...{ orders: [], forwardedTo: [], guests: [], units: [] },
  };
}

function wholeItem(item: WholeItem): PrintedItem {
  const { decisions } = item;
  const last = decisions.at(-1);
  const known = decisions.filter(({ isGuess }) => !isGuess);
  const indstilling = textOf(item.recommendation);
  return {
    ...bareItem(item.number, item.caseNumber),
    title: oneLine(item.title),
    closed: item.closed !== null,
    ...(item.closed?.reason ? { closedReason: oneLine(item.closed.reason) } : {}),
    ...(item.closed?.basis ? { closedBasis: oneLine(item.closed.basis) } : {}),
    ...(item.away.length > 0 ? { away: item.away.map(oneLine) } : {}),
    ...(item.missed ? { missed: item.missed.map(oneLine) } : {}),
    sections: {
      baggrund: textOf(item.background),
      indstilling,
      sagsfremstilling: textOf(item.caseStatement),
      økonomi: textOf(item.finances),
      referat: textOf(item.record),
    },
    recommendations: indstilling === null ? [] : readRecommendation(indstilling),
    decisions: decisions.map(({ day, text }) => ({ date: day, text: textOf(text) ?? '' })),
    attachments: item.attachments.map(({ title }) => oneLine(title)).filter((title) => title !== ''),
    outcomeOfLastDecision: last && !last.isGuess ? last.outcome : null,
    postponedTo: last && !last.isGuess ? last.postponedTo : null,
    orders: decisions.flatMap(({ orders }) =>
      orders.map(({ text, by, due }) => ({ text: oneLine(text), byWhom: by, due })),
    ),
    forwardedTo: eachOnce(known.flatMap(({ forwardedTo }) => forwardedTo)),
    guests: [...item.guests],
    units: [...item.units],
  };
}

/** Null for a section that says nothing. */
function textOf(text: string | null): string | null {
  const said = cleanText(text ?? '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  return said === '' ? null : said;
}

import { type Wait, type WaitKind, type WorkView, waitKinds } from '../src/domain/see-work.ts';
import type { Seen } from '../src/domain/seen.ts';
import { tabHome } from '../src/domain/tab-path.ts';
import type { Words } from '../src/words/words.ts';
import { type ListRow, listCard } from './list.ts';
import { type Action, type ButtonData, button, type Card, said, tabButton } from './parts.ts';
import { aboutWait, type LineWords, titleOfWait } from './work-lines.ts';

/** Of each kind, where all are shown; the rest stands behind one row. */
const mostOfAKind = 5;

/** Of every kind all of them. */
export const allKinds = 'all';
/** What can be asked for: one kind alone, or all of every kind. */
export const choices = [...waitKinds, allKinds] as const;

type Shown = {
  words: Words;
  page: number;
  /** How it is asked for. */
  typed: string;
  /** When the reader gets it in the morning; null where not. */
  clock: string | null;
  /** Null shows some of each kind. */
  only?: (typeof choices)[number] | null;
  /** What was just done. */
  told?: string;
};

/** What waits for somebody, by kind; pressing a row opens what it is about. */
export function workCard(
  { boardId, boardName, waits }: Seen<WorkView>,
  { words, page, typed, clock, only = null, told }: Shown,
): Card {
  const { work } = words;
  const isOne = only !== null && only !== allKinds;
  const kinds = Map.groupBy(isOne ? waits.filter(({ kind }) => kind === only) : waits, ({ kind }) => kind);
  const here = { words, boardId, typed, isAll: only !== null };
  const rows = [...kinds].flatMap(([kind, all]) => rowsOf(kind, all, here));
  const turn = { list: 'work', boardId, text: only };
  const actions: Action[] = [
    ...(isOne ? [button(work.all, 'list.turn', { list: 'work', boardId, text: null, page: 1 })] : []),
    button(clock ? work.turnOff : work.turnOn, 'digest.set', { boardId, isOn: clock === null }),
    tabButton(words, tabHome),
  ];
  const title = waits.length === 0 ? work.none(boardName) : work.title(boardName, waits.length);
  const how = clock ? work.isOn(clock) : work.isOff;
  const typedHere = isOne ? null : `${typed}${only ? ` ${work.allTyped}` : ''}`;
  const card = listCard({ title, rows, how, actions }, { words, page, turn, typed: typedHere });
  return told ? { ...card, body: [said(told, { weight: 'Bolder' }), ...card.body] } : card;
}

type Here = { words: Words; boardId: string; typed: string; isAll: boolean };

function rowsOf(kind: WaitKind, all: readonly Wait[], { words, boardId, typed, isAll }: Here): ListRow[] {
  const { work } = words;
  const group = all.length === 1 ? work.groups[kind] : `${work.groups[kind]} (${all.length})`;
  const some = isAll ? all : all.slice(0, mostOfAKind);
  const lines: LineWords = { work, closed: words.receipts.closed, item: words.notice.item };
  const rows = some.map((one) => ({
    group,
    title: titleOfWait(one, lines),
    about: aboutWait(one, lines) || null,
    press: { verb: verbs[kind], data: dataOf(one, boardId) },
  }));
  const left = all.length - some.length;
  if (left === 0) return rows;
  const data = { list: 'work', boardId, text: kind, page: 1 };
  return [
    ...rows,
    {
      group,
      title: work.more(left, `${typed} ${work.allTyped}`),
      about: null,
      press: { verb: 'list.turn', data },
    },
  ];
}

const verbs = {
  decision: 'decision.open',
  question: 'question.open',
  minutes: 'minutes.open',
  reading: 'item.open',
  returned: 'proposal.open',
  order: 'order.open',
  condition: 'condition.open',
  joint: 'consent.open',
  publication: 'agenda.refresh',
  proposal: 'proposal.open',
  receipt: 'list.turn',
  settling: 'order.open',
  route: 'route.open',
  review: 'closed.open',
} as const satisfies Record<WaitKind, string>;

function dataOf({ kind, ids: { meetingId, itemId, ...ids } }: Wait, boardId: string): ButtonData {
  const about = { ...ids, ...(meetingId ? { meetingId } : {}), ...(itemId ? { itemId } : {}) };
  switch (kind) {
    case 'receipt':
      return { list: 'told', boardId, itemId: itemId ?? null, meetingId: meetingId ?? null, page: 1 };
    case 'condition':
      return { ...about, boardId };
    case 'publication':
      return { ...about, page: 1 };
    default:
      return about;
  }
}

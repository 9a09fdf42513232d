import { nameOf } from './board.ts';
import type { Day } from './day.ts';
import type { ItemId, MeetingId, NoticeId } from './ids.ts';
import type { Item } from './item.ts';
import { type Standing, standingAt } from './meeting.ts';
import { isDisqualified, isEditor, type PersonReader, sightOf } from './reader.ts';
import { isUnanswered, type Receipt, type ReceiptMatter, type ReceiptState, receiptsOf } from './receipt.ts';
import { type Seen, seen } from './seen.ts';

/** What became of one decision told to one person. */
export type ReceiptView = {
  noticeId: NoticeId;
  itemId: ItemId;
  meetingId: MeetingId | null;
  name: string;
  number: number | null;
  title: string;
  /** The decision's. */
  day: Day;
  state: StateView;
};

/** The deputy is named where one answered. */
export type StateView =
  | Extract<ReceiptState, { kind: 'waiting' | 'silent' | 'unreached' }>
  | (Omit<Extract<ReceiptState, { kind: 'question' }>, 'by'> & { deputy: string | null })
  | (Omit<Extract<ReceiptState, { kind: 'cannot' }>, 'by'> & { deputy: string | null })
  | (Omit<Extract<ReceiptState, { kind: 'received' }>, 'by'> & { deputy: string | null });

export type ReceiptsMatter = ReceiptMatter & { items: readonly Item[]; standings: readonly Standing[] };

/** In the order in which they ask for somebody's attention. */
const ranks = ['silent', 'unreached', 'question', 'cannot', 'waiting', 'received'] as const;

/** For secretary and chair, those that wait for something first, each by age; of items they are disqualified from none. */
export function seeReceipts(matter: ReceiptsMatter, reader: PersonReader): Seen<ReceiptView>[] {
  if (!isEditor(reader)) return [];
  return receiptsOf(matter)
    .flatMap((receipt) => {
      const item = matter.items.find(({ id }) => id === receipt.decision.itemId);
      return item && sightOf(reader, item, true) === 'full' ? [viewOf(matter, receipt, item)] : [];
    })
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Whether somebody has still something to do about it. */
export function isOpenReceipt({ state }: Pick<ReceiptView, 'state'>): boolean {
  return state.kind !== 'received' && !(state.kind === 'question' && state.isAnswered);
}

/** A decision that the reader was told of and has not answered. */
export type UnansweredView = {
  noticeId: NoticeId;
  number: number | null;
  /** Null where the item is closed to them by now. */
  title: string | null;
  day: Day;
  since: Day;
  /** For whom the reader answers as a deputy. */
  inPlaceOf: string | null;
  /** Where it was decided, as far as the reader may see it. */
  at: { meetingId: MeetingId; itemId: ItemId } | null;
};

/** Whatever the person was told and nobody has answered for them, oldest first. */
export function seeUnanswered(matter: ReceiptsMatter, reader: PersonReader): Seen<readonly UnansweredView[]> {
  const views = receiptsOf(matter).flatMap((receipt): UnansweredView[] => {
    const item = matter.items.find(({ id }) => id === receipt.decision.itemId);
    if (!item || isDisqualified(reader, item) || !isUnanswered(receipt, reader.personId)) return [];
    const { notice, deputies, decision, state } = receipt;
    const own = [notice, ...deputies].find(({ to }) => to === reader.personId) ?? notice;
    const isShown = item.closed === null || sightOf(reader, item, true) === 'full';
    const { number, title } = headOf(matter, receipt, item);
    const since = state.kind === 'silent' ? state.since : decision.day;
    return [
      {
        ...{ noticeId: own.id, number, title: isShown ? title : null, day: decision.day, since },
        inPlaceOf: own === notice ? null : nameOf(matter.board, notice.to),
        at: isShown && decision.meetingId ? { meetingId: decision.meetingId, itemId: item.id } : null,
      },
    ];
  });
  return seen(views.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)));
}

function viewOf(matter: ReceiptsMatter, receipt: Receipt, item: Item): Seen<ReceiptView> {
  const { notice, decision, state } = receipt;
  return seen({
    ...{ noticeId: notice.id, itemId: item.id, meetingId: decision.meetingId, day: decision.day },
    name: nameOf(matter.board, notice.to),
    ...headOf(matter, receipt, item),
    state: stateView(matter, receipt, state),
  });
}

function headOf({ standings }: ReceiptsMatter, { decision }: Receipt, item: Item) {
  const standing = standingAt(standings, decision);
  return { number: standing?.number ?? null, title: standing?.place.text.title ?? item.text.title };
}

function stateView({ board }: ReceiptsMatter, { notice }: Receipt, state: ReceiptState): StateView {
  if (!('by' in state)) return state;
  const { by, ...rest } = state;
  return { ...rest, deputy: by === notice.to ? null : nameOf(board, by) };
}

/** Those late come before those in time. */
function rankOf({ state }: ReceiptView): number {
  if (state.kind === 'silent' && !state.isLate) return ranks.indexOf('cannot') + 0.5;
  return ranks.indexOf(state.kind) + (state.kind === 'question' && state.isAnswered ? 5 : 0);
}

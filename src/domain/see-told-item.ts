import type { ItemId, MeetingId } from './ids.ts';
import type { Item } from './item.ts';
import { type Meeting, numberOf, placeOf, type Standing } from './meeting.ts';
import { type PersonReader, sightOf } from './reader.ts';
import { type ConditionOfDecision, seeConditions } from './see-conditions.ts';
import type { ItemMatter } from './see-item.ts';
import { type DecisionNoticeView, seeDecisionNotice } from './see-notice.ts';
import { type BoardOrderView, type OrderMatter, seeOrders } from './see-order.ts';
import { isToldTo, type ToldToMe, toldToMe } from './see-told.ts';
import { type Seen, seen } from './seen.ts';

/** An item that the reader does not see, as far as they were told of it in their own chat. */
export type ToldItemView = {
  kind: 'told';
  meetingId: MeetingId;
  itemId: ItemId;
  number: number;
  title: string;
  caseNumber: string | null;
  /** As it was sent to them; null for whom it was not. */
  decision: ToldDecision | null;
  /** Those that are the reader's to do. */
  orders: readonly BoardOrderView[];
  /** Those that the reader looks after, where they were not told of the decision with all of them. */
  conditions: readonly ConditionOfDecision[];
};

type ToldDecision = Extract<DecisionNoticeView, { kind: 'open' }> & { toMe: ToldToMe | null };

export type ToldMatter = Required<Pick<ItemMatter, 'notices' | 'conditions'>> &
  ItemMatter & { orders: OrderMatter };

/** Null for whom nothing of it was told, and for whom it is there as an item. */
export function seeToldItem(
  matter: ToldMatter,
  itemId: ItemId,
  reader: PersonReader,
): Seen<ToldItemView> | null {
  const { meeting } = matter;
  const item = matter.items.find(({ id }) => id === itemId);
  const standing = item && standingOf(meeting, itemId);
  if (!standing || item.closed !== null || sightOf(reader, item, true) !== 'none') return null;
  const decision = decisionTold(matter, { item, standing }, reader);
  const orders = seeOrders(matter.orders, reader).filter(
    (one) => one.isMine && one.itemId === itemId && one.meetingId === meeting.id,
  );
  const conditions = decision ? [] : conditionsTold(matter, standing, reader);
  if (!decision && orders.length === 0 && conditions.length === 0) return null;
  const { number, place } = standing;
  const head = {
    meetingId: meeting.id,
    itemId,
    number,
    title: place.text.title,
    caseNumber: item.caseNumber,
  };
  return seen({ kind: 'told', ...head, decision, orders, conditions });
}

function standingOf(meeting: Meeting, itemId: ItemId): Standing | null {
  const [place, number] = [placeOf(meeting, itemId), numberOf(meeting, itemId)];
  return place && number !== undefined ? { meeting, place, number } : null;
}

function decisionTold(
  matter: ToldMatter,
  { item, standing }: { item: Item; standing: Standing },
  reader: PersonReader,
): ToldDecision | null {
  const decision = decisionsAt(matter, standing).at(-1);
  const notice = decision && matter.notices.findLast((one) => isToldTo(reader, decision, one));
  if (!notice) return null;
  const view = seeDecisionNotice({ ...matter, notice, decision, item, standing }, reader);
  return view?.kind === 'open' ? { ...view, toMe: toldToMe(matter.notices, decision, reader) } : null;
}

function conditionsTold(matter: ToldMatter, standing: Standing, reader: PersonReader) {
  const { today } = matter.orders;
  const decisions = decisionsAt(matter, standing);
  return seeConditions({ ...matter, today, decisions, standings: [standing] }, reader);
}

function decisionsAt({ decisions, meeting }: ToldMatter, { place }: Standing) {
  return decisions.filter((one) => one.itemId === place.itemId && one.meetingId === meeting.id);
}

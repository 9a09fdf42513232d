import { orderCard } from '../../cards/order.ts';
import { orderSuggestionsCard } from '../../cards/order-suggestions.ts';
import { ordersToldCard } from '../../cards/orders-told.ts';
import type { Day, Instant } from '../../src/domain/day.ts';
import { asId, type OrderId } from '../../src/domain/ids.ts';
import { type BoardOrder, report, sendBack, wishDue } from '../../src/domain/order.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { seeOrder, seeOrders } from '../../src/domain/see-order.ts';
import { seeSuggestedOrders } from '../../src/domain/see-suggested-orders.ts';
import type { Words } from '../../src/words/words.ts';
import { anOrder } from '../support/an-order.ts';
import { people } from '../support/builders.ts';
import { board, decision, demandView, items, meeting, standings } from './a-board-meeting.ts';

const today = '2027-02-03' as Day;
const at = '2027-01-20T08:00:00.000Z' as Instant;
const as = (person: keyof typeof people) => readerFor(board, people[person], today);
const on = { itemId: items.budget.id, meetingId: meeting.id, decisionId: decision.id };
const given = (id: string, more: Parameters<typeof anOrder>[0] = {}) =>
  anOrder({ ...more, order: { id: asId<OrderId>(id), due: '2027-02-01' as Day, ...more.order }, given: on });

const open = given('order-1', { order: { text: 'En oversigt over vejene' } });
const act = { by: people.chief, at };
const reported = report(open, { ...act, text: 'Oversigten ligger på sagen.' });
const returned = sendBack(reported, { by: people.secretary, at, text: 'Vejene mod nord mangler.' });
const wished = wishDue(returned, '2027-03-01' as Day, { ...act, today, text: 'Sneen skal væk først.' });
const conditional = given('order-2', {
  order: { text: 'Et notat om saltlageret', unit: 'CTM', due: null, condition: 'når vinteren er forbi' },
});
const ownerless = given('order-3', { order: { text: 'Et overblik', unit: null, due: null } });
const answering = { ...open, progress: { ...open.progress, answeredBy: items.path.id } };
const all = [open, conditional, ownerless];

export function orderCards(words: Words) {
  const matter = { board, today, orders: all, items: Object.values(items), standings };
  const seen = (one: BoardOrder, person: keyof typeof people) =>
    demandView(seeOrder(matter, one, as(person)));
  const suggested = seeSuggestedOrders(
    { board, meetingId: meeting.id, item: items.other, orders: all.map(({ order }) => order), today },
    as('secretary'),
  );
  return {
    'order-own': orderCard(seen(open, 'chief'), { words }),
    'order-director': orderCard(seen(conditional, 'director'), { words }),
    'order-answered': orderCard(seen(answering, 'secretary'), { words }),
    'order-reported': orderCard(seen(reported, 'secretary'), { words, told: words.orders.told.reported }),
    'order-wished': orderCard(seen(wished, 'secretary'), { words, told: words.orders.told.wished }),
    'order-refused': orderCard(seen(wished, 'chief'), {
      ...{ words, refusal: words.refusals['order-due-same']({ day: '2027-02-01' }) },
      typed: { note: 'Sneen ligger der stadig', due: '2027-02-01' },
    }),
    'orders-due': ordersToldCard(seeOrders(matter, as('chief')), { words, title: words.orders.dueTitle(1) }),
    'orders-overdue': ordersToldCard(seeOrders(matter, as('secretary')), {
      ...{ words, title: words.orders.overdueTitle(3) },
    }),
    'orders-suggested': orderSuggestionsCard(demandView(suggested), { words, inDialog: false }),
  };
}

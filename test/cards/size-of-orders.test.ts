import { describe, expect, test } from '@jest/globals';
import { orderCard } from '../../cards/order.ts';
import { orderSuggestionsCard } from '../../cards/order-suggestions.ts';
import { ordersToldCard } from '../../cards/orders-told.ts';
import { asId, type OrderId } from '../../src/domain/ids.ts';
import { limits } from '../../src/domain/item.ts';
import type { BoardOrder, OrderEvent } from '../../src/domain/order.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { seeOrders } from '../../src/domain/see-order.ts';
import { seeSuggestedOrders } from '../../src/domain/see-suggested-orders.ts';
import { da as words } from '../../src/words/words.ts';
import { anOrder } from '../support/an-order.ts';
import { aMorning, people } from '../support/builders.ts';
import { textsIn } from '../support/card-nodes.ts';
import { demandView } from './a-board-meeting.ts';
import { expectToFit } from './fits.ts';
import { board, item, meeting, prose, standing, ten, today } from './the-largest.ts';

const secretary = readerFor(board, people.secretary, today);
const event: OrderEvent = { what: 'returned', by: people.chair, at: aMorning, text: prose(limits.note, 'e') };
const order = (at: number): BoardOrder =>
  anOrder({
    order: {
      id: asId<OrderId>(`order-${at}`),
      text: prose(limits.note),
      unit: board.units[at]?.code ?? null,
    },
    given: { itemId: item.id, meetingId: meeting.id },
    progress: { history: ten(event), wish: today, answeredBy: item.id },
  });
const orders = Array.from({ length: 20 }, (_, at) => order(at));
const views = seeOrders({ board, today, orders, items: [item], standings: [standing] }, secretary);

describe('the largest order', () => {
  test('fits with its history, and says that it is shortened', () => {
    const [view] = views;
    const typed = { note: prose(limits.note), due: today };
    const card = orderCard(demandView(view ?? null), { words, refusal: prose(400), typed });
    expectToFit(card);
    expect(textsIn(card).join(' ')).toContain(words.item.shortened);
  });

  test('and as many others as there are fit into the message that names them', () => {
    const card = ordersToldCard(views, { words, title: words.orders.dueTitle(views.length) });
    expectToFit(card);
    expect(textsIn(card).length).toBeGreaterThan(5);
  });

  test('and those read with it out of a record fit their form, with sixty units', () => {
    const lines = orders.map((one) => one.order);
    const matter = { board, meetingId: meeting.id, item, orders: lines, today };
    const view = demandView(seeSuggestedOrders(matter, secretary));
    expectToFit(orderSuggestionsCard(view, { words, inDialog: false, refusal: prose(400) }));
  });
});

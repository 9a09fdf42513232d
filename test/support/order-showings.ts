import { orderCard } from '../../cards/order.ts';
import { isOpenProposal } from '../../src/domain/proposal.ts';
import { seeOrder } from '../../src/domain/see-order.ts';
import { seeSuggestedOrders } from '../../src/domain/see-suggested-orders.ts';
import { da as words } from '../../src/words/words.ts';
import { anOrder } from './an-order.ts';
import type { Secret } from './arbitrary-secrets.ts';
import { type Town, today } from './arbitrary-town.ts';
import { type For, type Showing, showing } from './showing.ts';

/**
 * What was ordered of CFE, each answered by the town's first item. Whoever heads the unit sees it, whoever's the item is,
 * while that is open.
 */
export function ofOrders({ board, items, meetings, decisions }: Town, { reader, table }: For): Showing[] {
  const standings = meetings.flatMap((meeting) =>
    meeting.places.map((place, at) => ({ meeting, number: at + 1, place })),
  );
  return decisions.flatMap((decision) => {
    const item = items.find(({ id }) => id === decision.itemId);
    if (!item) return [];
    const { itemId, meetingId, day } = decision;
    const isOwner = reader.units.includes('CFE') && !table.isDisqualified(reader.personId, item);
    const isOrdered = (secret: Secret) =>
      secret.item === item &&
      isOwner &&
      item.closed === null &&
      ['decision', 'title', 'case number'].includes(secret.kind);
    // Whoever proposed the answer knows what it is called.
    const isOwnAnswer = ({ item: answer, meeting, kind }: Secret) =>
      answer === items[0] && answer.proposal?.by === reader.personId && meeting === null && kind === 'title';
    const isOpen = ({ item: answer }: Secret) => answer.closed === null || isOpenProposal(answer);
    const besides = (secret: Secret) =>
      isOrdered(secret) ||
      (isOwnAnswer(secret) && isOpen(secret) && !table.isDisqualified(reader.personId, secret.item));
    const orders = decision.orders.map((order) =>
      anOrder({
        order: { ...order, unit: 'CFE', byWhom: null },
        given: { itemId, meetingId, day, decisionId: decision.id },
        progress: { answeredBy: items[0]?.id ?? null },
      }),
    );
    const matter = { board, today, orders, items, standings };
    return [
      ...orders.map((one) =>
        showing(
          `the order of ${decision.id}`,
          seeOrder(matter, one, reader),
          (view) => [orderCard(view, { words })],
          besides,
        ),
      ),
      ...meetings.map(({ id }) =>
        showing(
          `what ${decision.id} orders`,
          seeSuggestedOrders({ board, meetingId: id, item, orders: decision.orders, today }, reader),
          () => [],
        ),
      ),
    ];
  });
}

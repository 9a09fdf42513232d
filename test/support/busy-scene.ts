import { askQuestion } from '../../src/actions/ask-question.ts';
import { moveOrder } from '../../src/actions/move-order.ts';
import { reportOrder } from '../../src/actions/report-order.ts';
import { writeNote } from '../../src/actions/write-note.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { DraftId, NoteId, NoticeId, OrderId, QuestionId } from '../../src/domain/ids.ts';
import { by, people, tenant } from './builders.ts';
import { decide, draft } from './decide.ts';
import { aScene, boardId, meetingIds } from './scene.ts';
import type { World } from './world.ts';

/** Ids that cards of the busy scene carry. */
export type CardIds = {
  noticeId: NoticeId;
  questionId: QuestionId;
  draftId: DraftId;
  noteId: NoteId;
} & OrderIds;

/** Of CFE: one that is open, one for which another date is wished, one that was reported done. */
export type OrderIds = { orderId: OrderId; wishedId: OrderId; reportedId: OrderId };

/**
 * The scene with a question and a note from the chair on item 2 and a decision on it, told to its chief; a decision on
 * item 4 is drafted. Nothing waits to be done.
 */
export async function aBusyScene(): Promise<{ world: World; ids: CardIds }> {
  const world = await aScene();
  const wish = { boardId, meeting: { id: meetingIds.next }, item: { number: 2 } };
  const { question } = await askQuestion(world, by(people.chair), { ...wish, text: 'Hvad koster det?' });
  const { note } = await writeNote(world, by(people.chair), { ...wish, text: 'Husk', shared: false });
  const { decision, ...orderIds } = await decideWithOrders(world);
  const { id: draftId } = await draft(world, { number: 4 });
  await world.runJobs();
  world.sent.length = 0;
  const told = [...world.store.everything(tenant).notices.values()].find(
    ({ about }) => about.kind === 'decision' && about.decisionId === decision.id,
  );
  if (!told) throw new Error('the decision was told to nobody');
  return {
    world,
    ids: { noticeId: told.id, questionId: question.id, draftId, noteId: note.id, ...orderIds },
  };
}

/** Decides on item 2 and orders three things of its unit, due on 15 December. */
export async function decideWithOrders(world: World): Promise<{ decision: Decision } & OrderIds> {
  const ordered = { unit: 'CFE', byWhom: null, due: '2026-12-15' as Day };
  const orders = ['Et notat om prisen', 'En tidsplan', 'Et kort'].map((text) => ({ text, ...ordered }));
  const { decision } = await decide(world, { number: 2 }, { orders });
  const [orderId, wishedId, reportedId] = decision.orders.map(({ id }) => id);
  if (!orderId || !wishedId || !reportedId) throw new Error('nothing was ordered');
  const due = '2027-01-20' as Day;
  await moveOrder(world, by(people.chief), { boardId, orderId: wishedId, due, text: null });
  await reportOrder(world, by(people.chief), { boardId, orderId: reportedId, text: 'Kortet er sendt' });
  return { decision, orderId, wishedId, reportedId };
}

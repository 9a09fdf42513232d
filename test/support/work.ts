import { askQuestion } from '../../src/actions/ask-question.ts';
import { findWhatWaits } from '../../src/actions/find-what-waits.ts';
import { dayIn } from '../../src/domain/day.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { readerFor } from '../../src/domain/reader.ts';
import type { Wait } from '../../src/domain/see-work.ts';
import { by, people, tenant } from './builders.ts';
import { decide } from './decide.ts';
import { aStep, layRoute } from './routed.ts';
import { arrange, aScene, boardId, items, meetingIds } from './scene.ts';
import type { World } from './world.ts';

const day = 24 * 3_600_000;
const conditionally =
  'Direktionen godkender stien under forudsætning af, at tilskuddet bevilges senest 25. november.';

/**
 * A Monday, the day before the meeting: a question on the closed item and one on the bridge; the path decided on a
 * condition, with an order that is overdue, and not answered for six days; a route without its answer; a proposal.
 */
export async function aBusyBoard(): Promise<World> {
  const world = await aScene();
  const orders = [{ text: 'Et notat om prisen', unit: 'CFE', byWhom: null, due: '2026-11-20' as never }];
  const input = { text: conditionally, outcome: 'approved', recipients: [people.chief], orders } as const;
  await decide(world, { number: 2 }, input);
  for (const number of [3, 4])
    await askQuestion(world, by(people.director), {
      ...{ boardId, meeting: { id: meetingIds.next }, item: { number } },
      text: `Spørgsmål til punkt ${number}?`,
    });
  await layRoute(world, items.bridge.id, { steps: [aStep('Byrådet', '2026-11-18', { state: 'sent' })] });
  await arrange(world, async (tx) => {
    const item = await tx.items.lock(items.closed.id);
    await tx.items.save({
      ...item,
      closed: { reason: 'aarsagen', audience: [], review: '2026-11-20' as never },
    });
  });
  await world.runJobs();
  world.sent.length = 0;
  world.pass(6 * day);
  return world;
}

/** What waits for the person now. */
export async function waitsFor(world: World, who: PersonId): Promise<readonly Wait[]> {
  const { waits } = await world.store.read(tenant, async (db) => {
    const board = await db.boards.get(boardId);
    if (!board) throw new Error('the scene is gone');
    const reader = readerFor(board, who, dayIn(board.timeZone, world.now()));
    return findWhatWaits(db, { board, now: world.now() }, reader);
  });
  return waits;
}

import { describe, expect, test } from '@jest/globals';
import { loadReceipts } from '../../src/actions/load-receipts.ts';
import { dayIn } from '../../src/domain/day.ts';
import { asId, type PersonId, type TenantId } from '../../src/domain/ids.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { seeReceipts } from '../../src/domain/see-receipts.ts';
import { demoBoard, demoPeople } from '../../src/playground/demo-board.ts';
import { layOutDemo } from '../../src/playground/lay-out-demo.ts';
import { aWorld } from '../support/world.ts';
import { readDemoMinutes } from './read-demo-minutes.ts';

const tenantId = asId<TenantId>(demoBoard.tenantId);

describe('the demo board', () => {
  test('has a decision held, with every kind of receipt', async () => {
    const world = aWorld();
    await layOutDemo(world, {
      serviceUrl: 'https://teams.example',
      readMinutes: readDemoMinutes,
      openMailbox: null,
      linkTo: null,
      withPast: false,
    });
    const shown = await world.store.read(tenantId, async (db) => {
      const [board] = await db.boards.all();
      if (!board) throw new Error('no board');
      const reader = readerFor(board, asId<PersonId>(demoPeople.mette), dayIn(board.timeZone, world.now()));
      return seeReceipts(await loadReceipts(db, { board, now: world.now() }), reader);
    });
    expect(shown.map(({ state }) => state.kind)).toEqual(['silent', 'unreached', 'cannot', 'received']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { lookAtBoards } from '../../src/actions/look-at-boards.ts';
import { syncCalendar } from '../../src/actions/sync-calendar.ts';
import { aCalendar, anEvent } from '../support/a-calendar.ts';
import { aWaitingNotice, fail } from '../support/a-notice.ts';
import { aBoard, tenant } from '../support/builders.ts';
import { boardId } from '../support/scene.ts';
import { aWorldWith } from '../support/world.ts';

const id = `${tenant}/${boardId}`;

describe('looking at the boards', () => {
  test('tells how long ago a calendar was read, once it was', async () => {
    const board = aBoard({ calendar: { mailbox: 'direktionen@aaloese.example', rule: {} } });
    const { calendar } = aCalendar([anEvent()]);
    const world = Object.assign(await aWorldWith({ board }), { calendar });

    const before = await lookAtBoards(world);
    await syncCalendar(world, { tenantId: tenant, boardId });
    world.pass(90_000);

    expect(before).toEqual([{ id, lagSeconds: null, unreached: [] }]);
    expect(await lookAtBoards(world)).toEqual([{ id, lagSeconds: 90, unreached: [] }]);
    expect(await lookAtBoards({ ...world, calendar: null })).toMatchObject([{ lagSeconds: null }]);
  });

  test('tells why somebody could not be reached, and nothing of whom or what', async () => {
    const { world, tell } = await aWaitingNotice();
    fail(world, 'blocked');

    await tell();

    expect(await lookAtBoards(world)).toEqual([{ id, lagSeconds: null, unreached: ['blocked'] }]);
  });
});

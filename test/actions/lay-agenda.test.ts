import { describe, expect, test } from '@jest/globals';
import { closeItem, completeClosing } from '../../src/actions/close-item.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { everyWord } from '../minutes/write/every-word.ts';
import { aBoard, by, people, tenant } from '../support/builders.ts';
import { channelsFolder } from '../support/memory-drive.ts';
import { arrange, boardId, canaries, meetingIds } from '../support/scene.ts';
import { namesOf, toldTheSecretary, wishForFiles, withDrives } from '../support/with-drives.ts';
import type { World } from '../support/world.ts';

const { next, later } = meetingIds;
const secretary = by(people.secretary);
const toChannel = { toChannel: true, internalDrive: null };
const channelOf = (world: World) => world.store.everything(tenant).boards.get(boardId)?.channel;

describe("a published agenda in the channel's files", () => {
  test('lies there as PDF, where the channel’s folder was looked up once and kept', async () => {
    const { world, there, publish } = await withDrives(toChannel);
    await publish();
    await world.runJobs();
    expect(namesOf(there.lying)).toEqual(['channel: Dagsorden Direktionen 2026-11-24 (offentlig).pdf']);
    expect(channelOf(world)).toMatchObject({ groupId: 'group-1', folder: channelsFolder });
    await publish(later);
    await world.runJobs();
    expect(there.asked.filter((what) => what.startsWith('folder'))).toEqual([
      'folder group-1/19:channel@thread.tacv2',
    ]);
    expect(there.lying).toHaveLength(2);
  });

  test('does not where the board does not wish it, or Graph is not configured', async () => {
    const { world, there, publish } = await withDrives({ toChannel: false, internalDrive: null });
    await publish();
    await world.runJobs();
    expect(there.asked).toEqual([]);
    world.drive = null;
    await wishForFiles(world, toChannel);
    await publish();
    await world.runJobs();
    expect(there.asked).toEqual([]);
  });

  test('is laid again only where it is another', async () => {
    const { world, there, publish } = await withDrives(toChannel);
    await publish();
    await world.runJobs();
    const { length } = there.asked;
    await publish();
    await world.runJobs();
    expect(there.asked).toHaveLength(length);
  });

  test('holds no word of what is closed, not published or not on it', async () => {
    const { world, there, publish } = await withDrives(toChannel, { isReal: true });
    await publish();
    await world.runJobs();
    const text = await everyWord(there.lying[0]?.bytes ?? new Uint8Array(), 'pdf');
    expect(text).toContain('Ny cykelsti');
    expect(text).toContain('26/2002');
    expect(canaries.filter((word) => text.includes(word))).toEqual([]);
  });

  test('is taken away with all its versions, and laid anew, when an item on it is closed', async () => {
    const { world, there, publish } = await withDrives(toChannel, { isReal: true });
    await publish();
    await world.runJobs();
    await closeItem(world, secretary, { boardId, meeting: { id: next }, item: { number: 2 }, reason: null });
    await world.runJobs();
    expect(there.removed).toEqual(['Dagsorden Direktionen 2026-11-24 (offentlig).pdf']);
    const text = await everyWord(there.lying[0]?.bytes ?? new Uint8Array(), 'pdf');
    expect([text.includes('Ny cykelsti'), text.includes('Ny bro')]).toEqual([false, true]);
  });

  test('is taken away too when the title of a closed item was open and is no longer', async () => {
    const { world, there, publish } = await withDrives(toChannel, { isReal: true });
    const level = (level: 'title' | 'all') => {
      const wish = { boardId, meeting: { id: next }, item: { number: 3 }, part: { part: 'level', level } };
      return completeClosing(world, secretary, wish as Parameters<typeof completeClosing>[2]);
    };
    const words = () => everyWord(there.lying[0]?.bytes ?? new Uint8Array(), 'pdf');
    await level('title');
    await publish();
    await world.runJobs();
    expect([await words(), there.removed]).toEqual([expect.stringContaining('hemmeligtitel'), []]);
    await level('all');
    await world.runJobs();
    expect(there.removed).toHaveLength(1);
    expect(await words()).not.toContain('hemmelig');
  });

  test('is taken away when the publication is taken back', async () => {
    const { world, there, publish } = await withDrives(toChannel);
    await publish(later);
    await world.runJobs();
    await undoChange(world, secretary, boardId);
    await world.runJobs();
    expect([there.lying, there.removed.length]).toEqual([[], 1]);
  });

  test('goes by its new day when the meeting is moved, and lies there once', async () => {
    const { world, there, publish } = await withDrives(toChannel);
    await publish();
    await world.runJobs();
    await arrange(world, async (tx) => {
      const meeting = await tx.meetings.lock(next);
      const moved = {
        start: meeting.start.replace('11-24', '11-25'),
        end: meeting.end.replace('11-24', '11-25'),
      };
      await tx.meetings.save({ ...meeting, ...(moved as Pick<typeof meeting, 'start' | 'end'>) });
      await tx.later('show-agenda', { tenantId: tenant, meetingId: next, why: 'change' });
    });
    await world.runJobs();
    expect(namesOf(there.lying)).toEqual(['channel: Dagsorden Direktionen 2026-11-25 (offentlig).pdf']);
  });

  test('finds the channel’s files where they were moved to', async () => {
    const { world, there, publish } = await withDrives(toChannel);
    await publish();
    await world.runJobs();
    const lay = there.drive.layInChannel;
    there.folder = { driveId: 'b!new', itemId: '01NEW' };
    there.drive.layInChannel = async (folder, file) => {
      if (folder.driveId !== 'b!new') throw new OutsideFailure('graph', 'gone', { reason: 'not-found' });
      return lay(folder, file);
    };
    await publish(later);
    await world.runJobs();
    expect(there.lying.map(({ driveId }) => driveId)).toEqual(['b!team', 'b!new']);
    expect(channelOf(world)?.folder).toEqual(there.folder);
  });
});

describe('what stands in the way', () => {
  const forbidden = new OutsideFailure('graph', 'no', { reason: 'not-permitted' });

  test('for good is told to the secretaries once, however often it is tried, and not after it was mended', async () => {
    const { world, there, publish } = await withDrives(toChannel);
    there.failing = forbidden;
    for (const _ of [1, 2, 3]) {
      await publish();
      await world.runJobs();
      world.pass(60_000);
    }
    expect(toldTheSecretary(world).filter((text) => /ikke adgang til drevet/.test(text))).toHaveLength(1);
    there.failing = null;
    world.pass(3_600_000);
    await world.runJobs();
    expect(there.lying).toHaveLength(1);
    expect(world.store.everything(tenant).laid.get(`${next}/channel/agenda`)?.trouble).toBeNull();
  });

  test('for a while is tried again when Graph says, and told to nobody', async () => {
    const { world, there, publish } = await withDrives(toChannel);
    there.failing = new OutsideFailure('graph', 'wait', { reason: 'busy', retryAfter: 300 });
    await publish();
    await world.runJobs();
    there.failing = null;
    world.pass(299_000);
    await world.runJobs();
    expect(there.lying).toEqual([]);
    world.pass(2_000);
    await world.runJobs();
    expect([there.lying.length, toldTheSecretary(world)]).toEqual([1, []]);
  });
});

test('the board’s usual wish is to have nothing laid anywhere', () => {
  expect(aBoard().files).toEqual({ toChannel: false, internalDrive: null });
});

import { describe, expect, test } from '@jest/globals';
import { everyWord } from '../minutes/write/every-word.ts';
import { people } from '../support/builders.ts';
import { aMinutesRound, approve } from '../support/held.ts';
import { boardsDrive, channelsFolder, type MemoryDrive } from '../support/memory-drive.ts';
import { arrange, canaries, items } from '../support/scene.ts';
import { namesOf, toldTheSecretary, withDrives } from '../support/with-drives.ts';
import type { World } from '../support/world.ts';

const toChannel = { toChannel: true, internalDrive: null };

/** The minutes that lie there; an agenda may lie beside them. */
const minutesIn = ({ lying }: MemoryDrive) => lying.filter(({ name }) => name.startsWith('Referat'));
const readersIn = (there: MemoryDrive) => minutesIn(there).map(({ readBy }) => readBy);

async function approveAll(world: World): Promise<void> {
  for (const who of [people.chair, people.director, people.director2]) await approve(world, who);
  await world.runJobs();
}

describe('the approved minutes', () => {
  const both = { toChannel: true, internalDrive: boardsDrive };

  test('lie in the channel’s files for the public and in the board’s drive for the board, as Word and PDF', async () => {
    const { world, there } = await withDrives(both, { scene: aMinutesRound() });
    await approveAll(world);
    expect(namesOf(minutesIn(there)).toSorted()).toEqual([
      'board: Referat Direktionen 2026-11-24 (intern).docx',
      'board: Referat Direktionen 2026-11-24 (intern).pdf',
      'channel: Referat Direktionen 2026-11-24 (offentlig).docx',
      'channel: Referat Direktionen 2026-11-24 (offentlig).pdf',
    ]);
    expect(there.readers.map(({ personId }) => personId)).toEqual([
      people.secretary,
      people.chair,
      people.director,
      people.director2,
    ]);
  });

  test('hold in the channel no word of what is closed; in the board’s drive they do', async () => {
    const { world, there } = await withDrives(both, { scene: aMinutesRound(), isReal: true });
    await approveAll(world);
    for (const { name, bytes, readBy } of minutesIn(there)) {
      const text = await everyWord(bytes, name.endsWith('pdf') ? 'pdf' : 'docx');
      const found = canaries.filter((word) => text.includes(word));
      expect([name, found]).toEqual([name, readBy === 'board' ? ['hemmelig', 'aarsag'] : []]);
    }
  });

  test('hold even in the board’s drive nothing of a closed item from which somebody is disqualified', async () => {
    const { world, there } = await withDrives(both, { scene: aMinutesRound(), isReal: true });
    await arrange(world, async (tx) => {
      const item = await tx.items.lock(items.closed.id);
      await tx.items.save({ ...item, disqualified: [people.director2] });
    });
    await approveAll(world);
    expect(minutesIn(there)).toHaveLength(4);
    for (const { name, bytes } of minutesIn(there)) {
      const text = await everyWord(bytes, name.endsWith('pdf') ? 'pdf' : 'docx');
      expect(canaries.filter((word) => text.includes(word))).toEqual([]);
    }
  });

  test('go to the channel alone where the board has no drive of its own', async () => {
    const { world, there } = await withDrives(toChannel, { scene: aMinutesRound() });
    await approveAll(world);
    expect(readersIn(there)).toEqual(['channel', 'channel']);
  });

  test.each([
    ['anyone', /delt med enhver/],
    ['organization', /hele organisationen/],
    ['outsider', /ikke er sekretær/],
  ] as const)(
    'stay here where the board’s drive is read by others (%s), and the secretary is told once',
    async (unfit, words) => {
      const { world, there } = await withDrives(
        { toChannel: false, internalDrive: boardsDrive },
        { scene: aMinutesRound() },
      );
      there.unfit = unfit;
      await approveAll(world);
      world.pass(3_600_000);
      await world.runJobs();
      expect(there.lying).toEqual([]);
      expect(toldTheSecretary(world).filter((text) => words.test(text))).toHaveLength(1);
      there.unfit = null;
      world.pass(3_600_000);
      await world.runJobs();
      expect(there.lying.map(({ readBy }) => readBy)).toEqual(['board', 'board']);
    },
  );

  test('stay here where the board’s drive is the channel’s, whatever Graph says of its readers', async () => {
    const internalDrive = { driveId: channelsFolder.driveId, folder: 'Hemmeligt' };
    const { world, there } = await withDrives(
      { toChannel: false, internalDrive },
      { scene: aMinutesRound() },
    );
    await approveAll(world);
    expect([there.lying, there.asked.some((what) => what.startsWith('board'))]).toEqual([[], false]);
    expect(toldTheSecretary(world).join()).toContain('kanalens eget drev');
  });

  test('stay here where nobody can tell which drive the channel’s is', async () => {
    const { world, there } = await withDrives(
      { toChannel: false, internalDrive: boardsDrive },
      { scene: aMinutesRound() },
    );
    world.messenger.groupOf = async () => null;
    await approveAll(world);
    expect(there.lying).toEqual([]);
    expect(toldTheSecretary(world).join()).toContain('hvilket team');
  });

  test('at one drive does not keep the other from its files', async () => {
    const { world, there } = await withDrives(
      { toChannel: true, internalDrive: boardsDrive },
      { scene: aMinutesRound() },
    );
    there.unfit = 'anyone';
    await approveAll(world);
    expect(readersIn(there)).toEqual(['channel', 'channel']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { publishAgenda } from '../../src/actions/publish-agenda.ts';
import { aBoard, by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { addOtherBoard, arrange, aScene, boardId, meetingIds, other } from '../support/scene.ts';

const secretary = by(people.secretary);
const { next, later } = meetingIds;
const of = (id = later, version?: number) => ({
  ...{ boardId, meeting: { id } },
  ...(version === undefined ? {} : { version }),
});

describe('publishing an agenda', () => {
  test('makes it the first edition and has it shown', async () => {
    const world = await aScene();
    const meeting = await publishAgenda(world, secretary, of());
    expect(meeting).toMatchObject({ status: 'published', publication: { edition: 1, by: people.secretary } });
    expect(world.store.jobs).toEqual([
      {
        name: 'show-agenda',
        data: { tenantId: tenant, meetingId: later, why: 'change' },
        when: { key: later },
      },
    ]);
  });

  test('again makes the next edition, with what stood there before', async () => {
    const world = await aScene();
    await publishAgenda(world, secretary, of());
    const again = await publishAgenda(world, secretary, of());
    expect(again.publication).toMatchObject({ edition: 2, previous: [{ itemId: 'item-coming' }] });
  });

  test('pressed twice on the same card is done once', async () => {
    const world = await aScene();
    const press = () => publishAgenda(world, secretary, of(later, 1));
    const done = await Promise.allSettled([press(), press()]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await refusalOf(world, press)).toBe('outdated');
    expect(world.store.everything(tenant).meetings.get(later)?.publication?.edition).toBe(1);
  });

  test.each([people.director, people.chief, people.guest, people.stranger])(
    'is refused to %s',
    async (who) => {
      const world = await aScene();
      expect(await refusalOf(world, () => publishAgenda(world, by(who), of()))).toBe('not-allowed');
    },
  );

  test.each([
    ['nothing stands on it', { places: [] }, 'agenda-empty'],
    ['the meeting is cancelled', { status: 'cancelled' }, 'meeting-cancelled'],
    ['the meeting is over', { status: 'concluded' }, 'agenda-over'],
  ] as const)('is refused where %s', async (_, more, code) => {
    const world = await aScene();
    await arrange(world, async (tx) => tx.meetings.save({ ...(await tx.meetings.lock(later)), ...more }));
    expect(await refusalOf(world, () => publishAgenda(world, secretary, of()))).toBe(code);
  });

  test('is refused while the board has no channel', async () => {
    const world = await aScene(aBoard({ channel: null }));
    expect(await refusalOf(world, () => publishAgenda(world, secretary, of(next)))).toBe('no-channel');
  });

  test('is refused for a meeting of another board', async () => {
    const world = await aScene();
    await addOtherBoard(world, []);
    expect(await refusalOf(world, () => publishAgenda(world, secretary, of(other.meetingId)))).toBe(
      'no-meeting',
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/domain/day.ts';
import { asId, type BoardId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { aBoard, aDecision, people } from '../support/builders.ts';
import { aProposal } from '../support/proposals.ts';
import { onEveryStore } from '../support/stores.ts';
import { boardId, ids, item, layOut, meeting } from './laid-out.ts';

describe('the meetings of a board', () => {
  onEveryStore((aStore) => {
    test('come by their start, whatever the order in which they were made', async () => {
      const here = await aStore();
      const meetings = [
        meeting('c', '2026-12-01'),
        meeting('a', '2027-01-05'),
        meeting('b', '2026-11-24', { status: 'cancelled' }),
      ];
      await layOut(here, { meetings });
      await here.change((tx) => tx.boards.save(aBoard({ id: asId('other'), name: 'Andre', channel: null })));
      const elsewhere = { ...meeting('d', '2026-11-25'), boardId: asId<BoardId>('other') };
      await here.change((tx) => tx.meetings.add(elsewhere));

      expect(ids(await here.read((db) => db.meetings.ofBoard(boardId)))).toEqual(['b', 'c', 'a']);
    });

    test('name every place of an item with its number, by start and in the order of the agenda', async () => {
      const here = await aStore();
      const items = [item('z'), item('y'), item('x')];
      const [first, second, third] = items as [Item, Item, Item];
      const meetings = [
        meeting('later', '2026-12-01', { items: [third, first] }),
        meeting('earlier', '2026-11-24', { items: [first, second, third] }),
      ];
      await layOut(here, { items, meetings });

      const standings = await here.read((db) => db.meetings.standings([third.id, first.id]));

      expect(standings.map((one) => [one.meeting.id, one.number, one.place.itemId])).toEqual([
        ['earlier', 1, 'z'],
        ['earlier', 3, 'x'],
        ['later', 1, 'x'],
        ['later', 2, 'z'],
      ]);
      expect(await here.read((db) => db.meetings.standings([second.id]))).toMatchObject([{ number: 2 }]);
      expect(await here.read((db) => db.meetings.standings([]))).toEqual([]);
    });

    test('tell in a line each what stands on their agendas, and what decides who may see it', async () => {
      const here = await aStore();
      const closed = { closed: { reason: 'personale', audience: [] }, disqualified: [people.director] };
      const items = [item('z', { ...closed, guests: [people.guest] }), item('y', { standing: true })];
      await layOut(here, {
        items,
        meetings: [meeting('later', '2026-12-01', { items }), meeting('earlier', '2026-11-24', { items })],
      });

      const lines = await here.read((db) => db.meetings.lines([asId('later'), asId('?')]));

      expect(lines).toEqual(
        items.map(({ id, text, caseNumber, minutes, standing, closed, disqualified, guests, units }) => ({
          ...{ meetingId: 'later', itemId: id, title: text.title, caseNumber, minutes, standing },
          guarded: { closed, disqualified, guests, units },
        })),
      );
      expect(await here.read((db) => db.meetings.lines([]))).toEqual([]);
    });
  });
});

describe('items', () => {
  onEveryStore((aStore) => {
    test('of a case, and those proposed, come oldest first', async () => {
      const here = await aStore();
      const items = [
        item('2', { state: 'proposed' }),
        item('1', { state: 'proposed', caseNumber: null }),
        item('3', { caseNumber: '26/1002' }),
        item('0'),
      ];
      await layOut(here, { items });

      expect(ids(await here.read((db) => db.items.proposed(boardId)))).toEqual(['2', '1']);
      expect(ids(await here.read((db) => db.items.ofCase(boardId, '26/1001')))).toEqual(['2', '0']);
      expect(ids(await here.read((db) => db.items.many([asId('0'), asId('3'), asId('?')])))).toEqual([
        '3',
        '0',
      ]);
      expect(await here.read((db) => db.items.many([]))).toEqual([]);
      expect(await here.read((db) => db.items.proposed(asId('other')))).toEqual([]);
    });
  });
});

describe('whatever somebody proposed', () => {
  onEveryStore((aStore) => {
    test('comes latest first, however far it has come, and nothing of others', async () => {
      const here = await aStore();
      const by = (id: string, more: Parameters<typeof aProposal>[0] = {}) =>
        aProposal({ ...more, id: asId(id) });
      const items = [
        ...[by('1'), by('2', { state: 'withdrawn' }), by('3', { state: 'accepted' })],
        ...[by('4', { proposal: { by: people.chief2 } }), item('5')],
      ];
      await layOut(here, { items });

      expect(ids(await here.read((db) => db.items.ofProposer(boardId, people.chief)))).toEqual([
        '3',
        '2',
        '1',
      ]);
      expect(await here.read((db) => db.items.ofProposer(asId('other'), people.chief))).toEqual([]);
      expect(await here.read((db) => db.items.ofProposer(boardId, asId("' or '1'='1")))).toEqual([]);
    });
  });
});

describe('how much stands on agendas', () => {
  onEveryStore((aStore) => {
    test('is counted for those asked about, in items and planned minutes; an empty one is left out', async () => {
      const here = await aStore();
      const items = [item('a', { minutes: 20 }), item('b', { minutes: null }), item('c', { minutes: 5 })];
      const [a, b, c] = items as [Item, Item, Item];
      const meetings = [
        meeting('two', '2026-12-01', { items: [c, b] }),
        meeting('one', '2026-11-24', { items: [a, b, c] }),
        meeting('none', '2026-12-08'),
        meeting('not-asked', '2026-12-15', { items: [a] }),
      ];
      await layOut(here, { items, meetings });

      const asked = ['one', 'two', 'none', 'nowhere'].map((id) => asId<Meeting['id']>(id));
      expect(await here.read((db) => db.meetings.loads(asked))).toEqual([
        { meetingId: 'one', items: 3, minutes: 25 },
        { meetingId: 'two', items: 2, minutes: 5 },
      ]);
      expect(await here.read((db) => db.meetings.loads([]))).toEqual([]);
    });
  });
});

describe('an item that is there already', () => {
  onEveryStore((aStore) => {
    test('is not added again, and stays as it was', async () => {
      const here = await aStore();
      await layOut(here, { items: [item('a')] });
      const again = item('a', { minutes: 1 });

      await expect(here.change((tx) => tx.items.add(again))).rejects.toMatchObject({ code: 'outdated' });
      expect(await here.read((db) => db.items.get(again.id))).toMatchObject({ minutes: 15, version: 1 });
    });
  });
});

describe('decisions', () => {
  onEveryStore((aStore) => {
    test('of items come oldest first', async () => {
      const here = await aStore();
      const on = (id: string, day: string) => aDecision({ id: asId(id), day: day as Day, meetingId: null });
      const decisions = [on('b', '2026-11-24'), on('a', '2026-12-01'), on('c', '2026-06-02')];
      await layOut(here, { items: [item('item-1'), item('other')], decisions });

      expect(ids(await here.read((db) => db.decisions.ofItems([asId('item-1')])))).toEqual(['c', 'b', 'a']);
      expect(await here.read((db) => db.decisions.ofItems([asId('other')]))).toEqual([]);
      expect(await here.read((db) => db.decisions.ofItems([]))).toEqual([]);
    });
  });
});

describe('the closed items of a board', () => {
  onEveryStore((aStore) => {
    test('are those accepted, oldest first, with all that is said of their closing', async () => {
      const here = await aStore();
      const closed: Item['closed'] = {
        ...{ reason: 'Udbud', audience: [people.chief], basis: '§ 27', level: 'title' },
        review: '2027-03-01' as Day,
      };
      const old = { reason: null, audience: [] };
      const items = [
        item('b', { closed: old }),
        item('a', { closed }),
        ...[item('open'), item('withdrawn', { closed, state: 'withdrawn' })],
      ];
      await layOut(here, { items });
      const found = await here.read((db) => db.items.closed(boardId));
      expect(found.map((one) => [one.id, one.closed])).toEqual([
        ['b', old],
        ['a', closed],
      ]);
      expect(await here.read((db) => db.items.closed(asId('elsewhere')))).toEqual([]);
    });
  });
});

import { randomUUID as newId } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Instant } from '../../src/domain/day.ts';
import { asId, type BoardId, type ItemId, type NoticeId, type PersonId } from '../../src/domain/ids.ts';
import type { Delivery } from '../../src/domain/notice.ts';
import { aBoard, people } from '../support/builders.ts';
import { onEveryStore } from '../support/stores.ts';

const boardId = aBoard().id;

describe('the latest attempts to tell people', () => {
  onEveryStore((aStore) => {
    test('are one of each, the latest of those that came to an end, of this board alone', async () => {
      const here = await aStore();
      await here.change((tx) => tx.boards.save(aBoard()));
      await here.change((tx) => tx.boards.save(aBoard({ id: asId('other'), name: 'Andre', channel: null })));
      const at = (day: number) => `2026-11-0${day}T08:00:00.000Z` as Instant;
      const failed = (day: number): Delivery => ({ state: 'failed', at: at(day), reason: 'blocked' });
      const message = { serviceUrl: 's', conversationId: 'c', activityId: 'a' };
      const attempts: [PersonId, Delivery, string?][] = [
        [people.chief, failed(3)],
        [people.chief, failed(1)],
        [people.chief, { state: 'waiting' }],
        [people.chief2, failed(2)],
        [people.chief2, { state: 'sent', at: at(4), message }],
        [people.guest, { state: 'waiting' }],
        [people.director, failed(5), 'other'],
      ];
      for (const [to, delivery, board = boardId] of attempts) {
        const about = { kind: 'proposal', itemId: asId<ItemId>('x') } as const;
        const notice = {
          id: asId<NoticeId>(newId()),
          boardId: asId<BoardId>(board),
          to,
          about,
          answer: null,
        };
        await here.change((tx) => tx.notices.save({ ...notice, delivery }));
      }

      const latest = await here.read((db) => db.notices.latestAttempts(boardId));

      expect(latest.map(({ to, delivery }) => [to, delivery.state, 'at' in delivery && delivery.at])).toEqual(
        [
          [people.chief, 'failed', at(3)],
          [people.chief2, 'sent', at(4)],
        ],
      );
    });
  });
});

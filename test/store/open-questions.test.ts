import { describe, expect, test } from '@jest/globals';
import { addMinutes } from '../../src/domain/day.ts';
import { asId, type BoardId, type ItemId, type QuestionId } from '../../src/domain/ids.ts';
import type { Question } from '../../src/domain/reaction.ts';
import { aBoard, aMeeting, aMorning, anItem, people } from '../support/builders.ts';
import { onEveryStore } from '../support/stores.ts';

const elsewhere = { boardId: asId<BoardId>('board-2'), itemId: asId<ItemId>('item-2') };
const question = (id: string, minutes: number, more: Partial<Question> = {}): Question => ({
  ...{ id: asId<QuestionId>(id), meetingId: aMeeting().id, itemId: anItem().id, about: 'item' },
  ...{ askedBy: people.director, text: id, askedAt: addMinutes(aMorning, minutes), answer: null, ...more },
});
const answer = { text: 'Ja', by: people.chief, at: aMorning, version: 1 };

describe('the questions of a board that wait for an answer', () => {
  onEveryStore((aStore) => {
    test('are its own, those without an answer, the oldest first', async () => {
      const { change, read } = await aStore();
      await change(async (tx) => {
        await tx.boards.save(aBoard());
        await tx.boards.save(aBoard({ id: elsewhere.boardId, name: 'Chefgruppen', channel: null }));
        await tx.items.add(anItem());
        await tx.items.add(anItem({ id: elsewhere.itemId, boardId: elsewhere.boardId }));
        await tx.questions.save(question('third', 3, { about: 'decision' }));
        await tx.questions.save(question('first', 1));
        await tx.questions.save(question('answered', 2, { answer }));
        await tx.questions.save(question('elsewhere', 0, { itemId: elsewhere.itemId }));
      });
      const open = () => read((db) => db.questions.open(aBoard().id));
      expect((await open()).map(({ id }) => id)).toEqual(['first', 'third']);
      await change((tx) => tx.questions.save(question('first', 1, { answer })));
      expect((await open()).map(({ id }) => id)).toEqual(['third']);
    });
  });
});

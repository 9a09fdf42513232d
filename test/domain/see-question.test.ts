import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/domain/day.ts';
import { asId, type PersonId, type QuestionId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Question } from '../../src/domain/reaction.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { seeQuestion } from '../../src/domain/see-notice.ts';
import { aBoard, aMeeting, aMorning, anItem, aPlace, people } from '../support/builders.ts';

const board = aBoard();
const readerOf = (person: PersonId) => readerFor(board, person, '2026-11-24' as Day);
const closed = { reason: 'Personsag', audience: [] };

const question: Question = {
  ...{ id: asId<QuestionId>('question-1'), meetingId: aMeeting().id, itemId: anItem().id, about: 'item' },
  ...{ askedBy: people.director, text: 'Hvad koster det?', askedAt: aMorning, answer: null },
};

describe('a question', () => {
  const answer = { text: '8 mio.', by: people.chief, at: aMorning, version: 1 };

  function seen(person: PersonId, more: Partial<Question> = {}, item: Item = anItem()) {
    const standing = { meeting: aMeeting(), number: 2, place: aPlace(anItem()) };
    return seeQuestion({ board, question: { ...question, ...more }, item, standing }, readerOf(person));
  }

  test('reaches those the item is for, with where it stands', () => {
    expect(seen(people.chief)).toMatchObject({
      ...{ by: 'Dorte Bro', text: 'Hvad koster det?', number: 2, title: 'Ny cykelsti', day: '2026-11-24' },
      ...{ answer: null, isAsker: false },
    });
    expect(seen(people.secretary)?.isAsker).toBe(false);
  });

  test('reaches nobody else', () => {
    expect(seen(people.chief2)).toBeNull();
    expect(seen(people.chief, {}, anItem({ closed }))).toBeNull();
    expect(seen(people.stranger)).toBeNull();
  });

  test('comes back to whoever asked, with the answer and by whom', () => {
    expect(seen(people.director, { answer })).toMatchObject({
      ...{ isAsker: true, answer: { text: '8 mio.', by: 'Carl Fisk' } },
    });
  });

  test('comes back to an addressee who asked about a decision, whatever their unit', () => {
    const asked = { about: 'decision', askedBy: people.chief2, answer } as const;

    expect(seen(people.chief2, asked)?.title).toBe('Ny cykelsti');
  });

  test('comes back without the title where the item is closed by now', () => {
    const asked = { about: 'decision', askedBy: people.chief2, answer } as const;

    expect(seen(people.chief2, asked, anItem({ closed }))).toMatchObject({ title: null, isAsker: true });
  });

  test('does not come back to somebody who is disqualified by now, with or without a role', () => {
    for (const person of [people.director, people.stranger]) {
      expect(seen(person, { askedBy: person, answer }, anItem({ disqualified: [person] }))).toBeNull();
    }
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/domain/day.ts';
import { asId, type MeetingId, type PersonId, type QuestionId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Question } from '../../src/domain/reaction.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { seeProposal, seeQuestion } from '../../src/domain/see-notice.ts';
import { aBoard, aMeeting, aMorning, anItem, aPlace, people } from '../support/builders.ts';

const board = aBoard();
const readerOf = (person: PersonId) => readerFor(board, person, '2026-11-24' as Day);
const closed = { reason: 'Personsag', audience: [] };

const question: Question = {
  ...{ id: asId<QuestionId>('question-1'), meetingId: aMeeting().id, itemId: anItem().id, about: 'item' },
  ...{ askedBy: people.director, text: 'Hvad koster det?', askedAt: aMorning, answer: null },
};

describe('a question', () => {
  const answer = { text: '8 mio.', by: people.chief, at: aMorning };

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

describe('a proposal', () => {
  const proposal = { by: people.chief, wishedMeeting: null, comment: null, at: '2026-11-17' as Day };
  const proposed = anItem({ state: 'proposed', proposal });
  const target = aMeeting({ id: asId<MeetingId>('next') });

  function seen(person: PersonId, item: Item = proposed) {
    return seeProposal({ board, item, target, wished: null }, readerOf(person));
  }

  test('is for those who judge it, with the meeting it would go onto', () => {
    expect(seen(people.secretary)).toMatchObject({
      ...{ by: 'Carl Fisk', title: 'Ny cykelsti', mayJudge: true },
      target: { meetingId: 'next', day: '2026-11-24' },
    });
    expect(seen(people.chair)?.mayJudge).toBe(true);
  });

  test('is for whoever made it, who does not judge it', () => {
    expect(seen(people.chief)?.mayJudge).toBe(false);
  });

  test('is not for the others, nor is an item that nobody proposed', () => {
    for (const other of [people.director, people.chief2, people.guest, people.stranger]) {
      expect(seen(other)).toBeNull();
    }
    expect(seen(people.secretary, anItem())).toBeNull();
  });

  test('is not for somebody who is disqualified, though they made it', () => {
    expect(seen(people.chief, { ...proposed, disqualified: [people.chief] })).toBeNull();
    expect(seen(people.secretary, { ...proposed, disqualified: [people.secretary] })).toBeNull();
  });

  test('is judged once', () => {
    expect(seen(people.secretary, { ...proposed, state: 'accepted' })?.mayJudge).toBe(false);
  });

  test('that was made as a closed one is for its maker while it waits', () => {
    expect(seen(people.chief, { ...proposed, closed })?.title).toBe('Ny cykelsti');
  });

  test.each(['accepted', 'withdrawn'] as const)(
    'that is closed once it is %s is for its maker only if named on it',
    (state) => {
      const named = { reason: 'Personsag', audience: [people.chief] };

      expect(seen(people.chief, { ...proposed, state, closed })).toBeNull();
      expect(seen(people.chief, { ...proposed, state, closed: named })?.title).toBe('Ny cykelsti');
    },
  );
});

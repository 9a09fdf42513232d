import { describe, expect, test } from '@jest/globals';
import { type Consent, consentOn } from '../../src/domain/consent.ts';
import type { Day } from '../../src/domain/day.ts';
import { asId, type MeetingId, type PersonId, type QuestionId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Question, Reaction, ReactionKind } from '../../src/domain/reaction.ts';
import type { Matter } from '../../src/domain/see-agenda.ts';
import {
  aBoard,
  aDecision,
  aMeeting,
  aMember,
  aMorning,
  anItem,
  people,
  published,
} from '../support/builders.ts';

const deputy = asId<PersonId>('deputy');

/** An item on a published agenda, on which these have said what they think. */
function consent(
  said: Partial<Record<string, ReactionKind>>,
  { item = anItem(), ...more }: Partial<Omit<Matter, 'items'>> & { item?: Item } = {},
): Consent {
  const meeting = published(aMeeting({ items: [item] }));
  const reactions = Object.entries(said).map(
    ([person, kind]): Reaction => ({
      ...{ meetingId: meeting.id, itemId: item.id, personId: asId<PersonId>(person) },
      ...{ kind: kind ?? 'agree', at: aMorning },
    }),
  );
  const nothing = { decisions: [], questions: [], notes: [], sawPost: [] };
  return consentOn({ board: aBoard(), meeting, items: [item], reactions, ...nothing, ...more }, item.id);
}

const all = { [people.director]: 'agree', [people.director2]: 'agree' } as const;

const question: Question = {
  ...{ id: asId<QuestionId>('question-1'), meetingId: aMeeting().id, itemId: anItem().id, about: 'item' },
  ...{ askedBy: people.chair, text: 'Hvad koster det?', askedAt: aMorning, answer: null },
};

describe('an item on which every director agrees', () => {
  test('can be decided without being talked about, whatever the chair has pressed or not', () => {
    expect(consent(all)).toEqual({ kind: 'agreed', outcome: 'approved' });
    expect(consent({ ...all, [people.chair]: 'agree' })).toEqual({ kind: 'agreed', outcome: 'approved' });
  });

  test('is noted where that is all its recommendation asks', () => {
    const item = anItem({ text: { recommendation: 'At direktionen tager orienteringen til efterretning' } });
    expect(consent(all, { item })).toEqual({ kind: 'agreed', outcome: 'noted' });
  });

  test.each([people.chair, people.director2])('is not while %s wants it discussed', (person) => {
    expect(consent({ ...all, [person]: 'discuss' })).toEqual({ kind: 'discuss' });
  });

  test('is not while a question has no answer, and is once it has', () => {
    const answer = { text: '8 mio.', by: people.chief, at: aMorning, version: 1 };
    expect(consent(all, { questions: [question] })).toEqual({ kind: 'question' });
    expect(consent(all, { questions: [{ ...question, answer }] }).kind).toBe('agreed');
  });

  test('is not kept back by a chief’s question on an earlier decision', () => {
    expect(consent(all, { questions: [{ ...question, about: 'decision' }] }).kind).toBe('agreed');
  });

  test('is not where this meeting has decided on it, and is where an earlier one postponed it', () => {
    const earlier = aDecision({ meetingId: asId<MeetingId>('before'), outcome: 'postponed' });
    expect(consent(all, { decisions: [earlier, aDecision()] })).toEqual({ kind: 'decided' });
    expect(consent(all, { decisions: [earlier] }).kind).toBe('agreed');
  });

  test.each([
    ['it has no recommendation', anItem({ text: { recommendation: null } })],
    [
      'it asks to discuss',
      anItem({ text: { recommendation: 'At direktionen\n1. drøfter sagen\n2. godkender den' } }),
    ],
    ['it asks to postpone', anItem({ text: { recommendation: 'Det indstilles, at sagen udsættes' } })],
    ['it is a standing item', anItem({ standing: true })],
  ])('is not where %s', (_, item) => {
    expect(consent(all, { item })).toEqual({ kind: 'not-a-yes' });
  });

  test('is not on a board without directors', () => {
    const members = [aMember('secretary'), aMember('chair')];
    expect(consent(all, { board: aBoard({ members }) })).toEqual({ kind: 'not-a-yes' });
  });

  test('is gone where it stands on another agenda', () => {
    expect(consent(all, { meeting: published(aMeeting()) })).toEqual({ kind: 'gone' });
  });
});

describe('an item on which not all have answered', () => {
  test('names who is missing', () => {
    expect(consent({ [people.director]: 'agree' })).toEqual({ kind: 'missing', people: [people.director2] });
    expect(consent({})).toEqual({ kind: 'missing', people: [people.director, people.director2] });
  });

  test('does not wait for whoever is disqualified, nor hear them', () => {
    const item = anItem({ disqualified: [people.director2] });
    expect(consent({ [people.director]: 'agree' }, { item }).kind).toBe('agreed');
    expect(consent({ [people.director]: 'agree', [people.director2]: 'discuss' }, { item }).kind).toBe(
      'agreed',
    );
    const questions = [{ ...question, askedBy: people.director2 }];
    expect(consent({ [people.director]: 'agree' }, { item, questions }).kind).toBe('agreed');
  });

  test('is decided by nobody’s agreement where every director is disqualified', () => {
    const item = anItem({ disqualified: [people.director, people.director2] });
    expect(consent(all, { item }).kind).toBe('not-a-yes');
  });
});

describe('whose agreement it takes', () => {
  const [day, dayBefore] = ['2026-11-24', '2026-11-23'] as Day[];
  const withMembers = (...more: ReturnType<typeof aMember>[]) =>
    aBoard({ members: [...aBoard().members, ...more] });

  test('is that of the directors on the meeting’s day, not of those before or after', () => {
    const left = aMember('director', { personId: deputy, to: dayBefore ?? null });
    expect(consent(all, { board: withMembers(left) }).kind).toBe('agreed');
    const there = aMember('director', { personId: deputy, from: day ?? null, to: day ?? null });
    expect(consent(all, { board: withMembers(there) })).toEqual({ kind: 'missing', people: [deputy] });
  });

  const standIn = withMembers(
    aMember('director', {
      personId: deputy,
      deputyFor: people.director2,
      from: day ?? null,
      to: day ?? null,
    }),
  );

  test.each([deputy, people.director2])('is that of a director or of their deputy: %s', (person) => {
    expect(consent({ [people.director]: 'agree', [person]: 'agree' }, { board: standIn }).kind).toBe(
      'agreed',
    );
  });

  test('is asked of the deputy where neither has answered', () => {
    const said = { [people.director]: 'agree' } as const;
    expect(consent(said, { board: standIn })).toEqual({ kind: 'missing', people: [deputy] });
  });

  test('is not that of a deputy who wants to discuss what the director agrees with', () => {
    expect(consent({ ...all, [deputy]: 'discuss' }, { board: standIn })).toEqual({ kind: 'discuss' });
  });
});

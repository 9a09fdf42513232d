import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/domain/day.ts';
import {
  asId,
  type DecisionId,
  type ItemId,
  type MeetingId,
  type NoticeId,
  type PersonId,
} from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Delivery, Notice } from '../../src/domain/notice.ts';
import { aDecision, aMeeting, aMorning, people, published } from '../support/builders.ts';

import { item, meeting, seenBy, whole } from './an-item-seen.ts';

describe('an item', () => {
  test('is shown as put to this meeting, its recommendation in points', () => {
    const edited = { ...item, text: { ...item.text, title: 'Ny titel' } };

    expect(whole(people.director, { items: [edited] })).toMatchObject({
      ...{ number: 1, title: 'Ny cykelsti', finances: '8,6 mio. kr.' },
      recommendations: [{ ordinal: '1' }, { ordinal: '2' }],
    });
  });

  test('is nothing to whom it is not, nor where it stands on another agenda', () => {
    expect(seenBy(people.chief2)).toBeNull();
    expect(seenBy(people.stranger)).toBeNull();
    expect(seenBy(people.director, { meeting: published(aMeeting()) })).toBeNull();
    expect(seenBy(people.director, { meeting: aMeeting({ items: [item] }) })).toBeNull();
  });

  test('is closed to whom it is closed, and to whoever is disqualified not even that', () => {
    const closed = { ...item, closed: { reason: 'Personsag', audience: [] } };
    const disqualified = { ...closed, disqualified: [people.chief] };
    const head = { meetingId: 'meeting-1', itemId: 'item-1', version: 1, number: 1 };

    expect(seenBy(people.chief, { items: [closed] })).toEqual({
      ...{ ...head, kind: 'closed', caseNumber: '26/1001' },
    });
    expect(seenBy(people.chief, { items: [disqualified] })).toEqual({ ...head, kind: 'inhabil' });
  });

  test('says to whom it is open why it is closed, for whom it is not, and who is disqualified', () => {
    const closed = {
      ...item,
      closed: { reason: 'Personsag', audience: [people.chief] },
      disqualified: [people.chair],
    };

    expect(whole(people.director, { items: [closed] })).toMatchObject({
      ...{ closed: { reason: 'Personsag', audience: ['Carl Fisk'] }, disqualified: ['Frans Dahl'] },
    });
  });

  test.each([
    [people.director, ['react', 'ask', 'note', 'mark-read', 'see-orders', 'see-route']],
    [people.secretary, ['edit-agenda', 'decide', 'see-orders', 'see-route', 'plan-route']],
    [
      people.chair,
      ['react', 'ask', 'note', 'mark-read', 'edit-agenda', 'decide', 'see-orders', 'see-route', 'plan-route'],
    ],
    [people.chief, ['see-orders', 'see-route']],
    [null, []],
  ])('offers %s what they may do', (person, rights) => {
    expect(whole(person).rights).toEqual(rights);
  });
});

describe('the items that belong together with an item', () => {
  const other = { ...item, id: asId<ItemId>('other'), text: { ...item.text, title: 'Nyt stisystem' } };
  const both = published(aMeeting({ items: [item, other] }));
  const links = [{ a: item.id, b: other.id }];
  const linkedFor = (person: PersonId, more: Partial<Item> = {}) =>
    whole(person, { meeting: both, items: [item, { ...other, ...more }], links }).linked;

  test('are named to whom they are open', () => {
    expect(linkedFor(people.director)).toEqual([{ number: 2, title: 'Nyt stisystem' }]);
    expect(linkedFor(people.chief)).toHaveLength(1);
  });

  test('are kept from whom they are closed to, whoever is disqualified from them, and other units', () => {
    expect(linkedFor(people.chief, { closed: { reason: null, audience: [] } })).toEqual([]);
    expect(linkedFor(people.director, { disqualified: [people.director] })).toEqual([]);
    expect(linkedFor(people.chief, { units: ['CTM'] })).toEqual([]);
  });
});

describe('what people think of an item', () => {
  const reactions = [
    { meetingId: meeting.id, itemId: item.id, personId: people.director, kind: 'agree', at: aMorning },
    { meetingId: meeting.id, itemId: item.id, personId: people.chair, kind: 'discuss', at: aMorning },
  ] as const;

  test('has names for the board alone; others see how many', () => {
    expect(whole(people.secretary, { reactions })).toMatchObject({
      ...{ agreeing: ['Dorte Bro'], discussing: ['Frans Dahl'] },
    });
    for (const other of [people.chief, null]) {
      expect(whole(other, { reactions })).toMatchObject({
        ...{ agreeing: [], discussing: [], tally: { agree: 1, discuss: 1, question: 0 } },
      });
    }
  });

  const note = (id: string, personId: PersonId, shared: boolean) => ({
    ...{ id: asId<never>(id), meetingId: meeting.id, itemId: item.id, personId, text: id, shared },
    ...{ at: aMorning, version: 1 },
  });
  const notes = [note('own', people.director, false), note('shared', people.director2, true)];

  test('is in notes for their writer alone, and for the board where they are shared', () => {
    const read = (person: PersonId | null) => whole(person, { notes }).notes.map(({ text }) => text);

    expect(read(people.director)).toEqual(['own', 'shared']);
    expect(read(people.director2)).toEqual(['shared']);
    expect(read(people.chair)).toEqual(['shared']);
    expect(read(people.chief)).toEqual([]);
    expect(read(null)).toEqual([]);
  });

  test('is in questions with their answers, for people and not for the channel', () => {
    const asked = {
      ...{ meetingId: meeting.id, itemId: item.id, about: 'item' as const, askedBy: people.director },
      ...{ text: 'Hvad koster det?', askedAt: aMorning },
    };
    const answer = { text: '8 mio.', by: people.chief, at: aMorning, version: 1 };
    const questions = [
      { ...asked, id: asId<never>('1'), answer },
      { ...asked, id: asId<never>('2'), about: 'decision' as const, answer: null },
    ];

    expect(whole(people.chief, { questions }).questions).toEqual([
      {
        ...{ id: '1', name: 'Dorte Bro', text: 'Hvad koster det?' },
        ...{ day: '2026-11-17', answer: '8 mio.', answeredBy: 'Carl Fisk' },
        ...{ corrected: false, mayAnswer: false, corrects: 1 },
      },
    ]);
    expect(whole(null, { questions }).questions).toEqual([]);
  });

  test.each([
    [people.secretary, true],
    [people.chair, true],
    [people.chief, true],
    [people.director, false],
  ])('is in a question that waits for an answer, which %s may give: %s', (person, mayAnswer) => {
    const question = {
      ...{ id: asId<never>('1'), meetingId: meeting.id, itemId: item.id, about: 'item' as const },
      ...{ askedBy: people.director2, text: 'Hvorfor?', askedAt: aMorning, answer: null },
    };
    expect(whole(person, { questions: [question] }).questions).toMatchObject([{ mayAnswer }]);
  });
});

describe('the decisions on an item', () => {
  const before = aDecision({
    ...{ id: asId<DecisionId>('before'), meetingId: asId<MeetingId>('before'), outcome: 'postponed' },
    postponement: { to: meeting.id, day: '2026-11-24' as Day, reason: 'Tallene mangler' },
  });
  const here = aDecision({ recipients: [people.chief, people.chief2] });

  function told(to: PersonId, version: number, delivery: Delivery): Notice {
    const about = { kind: 'decision', decisionId: here.id, decisionVersion: version } as const;
    return {
      id: asId<NoticeId>(`${to} ${version}`),
      boardId: item.boardId,
      ...{ to, about, delivery, answer: null },
    };
  }

  const sent = {
    state: 'sent',
    at: aMorning,
    message: { serviceUrl: 's', conversationId: 'c', activityId: 'a' },
  } as const;
  const notices = [
    { ...told(people.chief, 1, sent), answer: { kind: 'received', text: null, at: aMorning } as const },
    told(people.chief2, 1, { state: 'waiting' }),
    told(people.chief2, 2, { state: 'failed', at: aMorning, reason: 'blocked' }),
  ];

  test('stand there all, earlier ones too, each telling whether it is of this meeting', () => {
    const { decisions } = whole(people.chief, { decisions: [before, here] });

    expect(decisions.map(({ decisionId, here }) => [decisionId, here])).toEqual([
      ['before', false],
      ['decision-1', true],
    ]);
    expect(decisions[0]).toMatchObject({ postponedTo: '2026-11-24', postponeReason: 'Tallene mangler' });
  });

  test('tell the secretary the latest that became of each addressee', () => {
    expect(whole(people.secretary, { decisions: [here], notices }).decisions[0]?.told).toEqual([
      { name: 'Carl Fisk', state: 'sent', reason: null, answer: 'received' },
      { name: 'Tina Mark', state: 'failed', reason: 'blocked', answer: null },
    ]);
  });

  test.each([people.director, people.chief, null])('tell %s nothing of who was reached', (person) => {
    expect(whole(person, { decisions: [here], notices }).decisions[0]?.told).toEqual([]);
  });
});

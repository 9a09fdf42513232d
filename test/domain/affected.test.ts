import { describe, expect, test } from '@jest/globals';
import { affectedBy } from '../../src/domain/affected.ts';
import { aBoard, aMeeting, anItem, people, published } from '../support/builders.ts';

const board = aBoard();
const items = [
  anItem({ units: ['CFE'], guests: [people.guest] }),
  anItem({ units: ['CTM'], closed: { reason: 'Udbud', audience: [] } }),
];
const invited = [
  { name: 'Frans Dahl', email: 'Chair@aaloese.example', type: 'required', response: 'accepted' },
  { name: 'En anden', email: 'en.anden@elsewhere.example', type: 'required', response: 'none' },
] as const;
const event = { id: 'event-1', seriesId: null, originalStart: null, joinUrl: null, hasUnknownZone: false };
const meeting = published(aMeeting({ items, attendees: invited }));

describe('whom a change of a meeting concerns', () => {
  test('is guests and chiefs of its published open items where it is moved, and who is invited where Outlook does not tell them', () => {
    const inOutlook = { ...meeting, event };
    expect(affectedBy(board, { meeting: inOutlook, items, proposals: [] }, 'moved')).toEqual([
      people.guest,
      people.chief,
    ]);
    expect(affectedBy(board, { meeting, items, proposals: [] }, 'moved')).toContain(people.chair);
  });

  test('is the invited members as well where it is called off or on', () => {
    expect(affectedBy(board, { meeting, items, proposals: [] }, 'called')).toEqual([
      people.chair,
      people.guest,
      people.chief,
    ]);
  });

  test('is a member by whichever of their addresses was invited', () => {
    const members = board.members.map((one) =>
      one.personId === people.director ? { ...one, addresses: ['dobr@gammelby.example'] } : one,
    );
    const attendees = [
      { name: 'Bro', email: 'Dobr@gammelby.example', type: 'required', response: 'none' },
    ] as const;
    const there = { ...meeting, places: [], attendees };
    expect(affectedBy({ ...board, members }, { meeting: there, items: [], proposals: [] }, 'called')).toEqual(
      [people.director],
    );
  });

  test('is whoever proposed something for it, and for no other', () => {
    const proposal = {
      by: people.chief2,
      wishedMeeting: meeting.id,
      comment: null,
      at: '2026-11-10' as never,
    };
    const proposals = [
      anItem({ state: 'proposed', proposal }),
      anItem({ state: 'returned', proposal: { ...proposal, by: people.director, wishedMeeting: null } }),
    ];
    const moved = { ...meeting, event };
    expect(affectedBy(board, { meeting: moved, items: [], proposals }, 'moved')).toEqual([people.chief2]);
  });

  test('is whoever has a proposal of theirs on its agenda, published or not', () => {
    const proposal = { by: people.chief2, wishedMeeting: null, comment: null, at: '2026-11-10' as never };
    const own = [
      anItem({ state: 'accepted', proposal }),
      anItem({
        state: 'accepted',
        proposal: { ...proposal, by: people.director },
        disqualified: [people.director],
      }),
    ];
    const draft = aMeeting({ items: own });
    expect(affectedBy(board, { meeting: draft, items: own, proposals: [] }, 'moved')).toEqual([
      people.chief2,
    ]);
  });

  test('is nobody who never saw an agenda', () => {
    const draft = { ...meeting, publication: null, status: 'planned' as const };
    const moved = { ...draft, event };
    expect(affectedBy(board, { meeting: moved, items, proposals: [] }, 'moved')).toEqual([]);
    expect(affectedBy(board, { meeting: draft, items, proposals: [] }, 'called')).toEqual([people.chair]);
  });
});

import type { Tx } from '../../src/actions/outside.ts';
import type { Board, Member } from '../../src/domain/board.ts';
import type { Day, Instant } from '../../src/domain/day.ts';
import { asId, type BoardId, type ItemId, type MeetingId } from '../../src/domain/ids.ts';
import type { ItemText } from '../../src/domain/item.ts';
import { aBoard, aMeeting, anItem, people, published, tenant } from './builders.ts';
import { aWorldWith, type World } from './world.ts';

/** A text whose every field has a word that stands nowhere else. */
export function canaryText(word: string): ItemText {
  return {
    title: `${word}titel`,
    background: `${word}baggrund`,
    recommendation: `Det indstilles, at direktionen\n1. godkender ${word}indstilling`,
    caseStatement: `${word}sagsfremstilling`,
    finances: `${word}finans`,
    attachments: [{ title: `${word}bilag`, url: `https://aaloese.example/${word}link` }],
  };
}

/** Words of what the channel may never hear. */
export const canaries = ['hemmelig', 'usendt', 'foreslaaet', 'ventende', 'aarsag', 'aarligt'] as const;

export const items = {
  standing: anItem({
    ...{ id: asId<ItemId>('item-standing'), standing: true, units: [], caseNumber: null, minutes: null },
    text: {
      ...{ title: 'Øvrige sager', background: null, recommendation: null },
      ...{ caseStatement: null, finances: null, attachments: [] },
    },
  }),
  open: anItem({ id: asId<ItemId>('item-open'), guests: [people.guest] }),
  closed: anItem({
    ...{
      id: asId<ItemId>('item-closed'),
      text: canaryText('hemmelig'),
      caseNumber: '26/2002',
      units: ['CTM'],
    },
    closed: { reason: 'aarsagen', audience: [] },
  }),
  bridge: anItem({
    ...{ id: asId<ItemId>('item-bridge'), units: ['CTM'], caseNumber: '26/3003' },
    ...{ disqualified: [people.director2], text: { title: 'Ny bro over åen' } },
  }),
  coming: anItem({ id: asId<ItemId>('item-coming'), text: canaryText('usendt'), caseNumber: '26/4004' }),
  proposed: anItem({
    ...{
      id: asId<ItemId>('item-proposed'),
      text: canaryText('foreslaaet'),
      state: 'proposed',
      caseNumber: null,
    },
    proposal: {
      ...{ by: people.chief, wishedMeeting: asId<MeetingId>('meeting-2'), comment: null },
      at: '2026-11-16' as Day,
    },
  }),
  waiting: anItem({ id: asId<ItemId>('item-waiting'), text: canaryText('ventende'), caseNumber: null }),
} as const;

export const boardId = aBoard().id;
export const meetingIds = { next: asId<MeetingId>('meeting-1'), later: asId<MeetingId>('meeting-2') };

/** Brings the world into another state, as no action does. */
export function arrange<T>(world: World, work: (tx: Tx) => Promise<T>): Promise<T> {
  const cause = { tenantId: tenant, by: 'operator', what: 'arrange', from: 'test' } as const;
  return world.store.transaction(cause, work);
}

/** Another board of the tenant, with the same secretary and an item, a proposal and a meeting of its own. */
export const other = {
  boardId: asId<BoardId>('board-2'),
  item: anItem({
    ...{ id: asId<ItemId>('item-elsewhere'), boardId: asId<BoardId>('board-2') },
    ...{ text: canaryText('andetsteds'), units: [] },
  }),
  proposal: anItem({
    ...{ id: asId<ItemId>('proposal-elsewhere'), boardId: asId<BoardId>('board-2'), state: 'proposed' },
    text: canaryText('andetforslag'),
    proposal: { by: people.guest, wishedMeeting: null, comment: null, at: '2026-11-16' as Day },
  }),
  meetingId: asId<MeetingId>('meeting-elsewhere'),
};

export function addOtherBoard(world: World, members: readonly Member[]): Promise<void> {
  return arrange(world, async (tx) => {
    await tx.boards.save(aBoard({ id: other.boardId, name: 'Chefgruppen', channel: null, members }));
    await tx.items.add(other.item);
    await tx.items.add(other.proposal);
    const start = '2026-11-25T08:00:00.000Z' as Instant;
    const meeting = aMeeting({ id: other.meetingId, boardId: other.boardId, start, items: [other.item] });
    await tx.meetings.add(published(meeting));
  });
}

/**
 * A board a week before its next meeting: that agenda is out with a standing item (1), an open one (2, unit CFE, one
 * guest), a closed one (3) and one of unit CTM (4, `director2` disqualified). The agenda after it is a draft; a
 * proposal and an item wait.
 */
export async function aScene(board: Board = aBoard(), world?: World): Promise<World> {
  const { standing, open, closed, bridge, coming, proposed, waiting } = items;
  const next = published(aMeeting({ items: [standing, open, closed, bridge] }));
  const later = aMeeting({
    ...{ id: meetingIds.later, start: '2026-12-08T08:00:00.000Z' as Instant },
    items: [coming],
  });
  const laidOut = { board, items: [standing, open, closed, bridge, coming, proposed, waiting] };
  return aWorldWith({ ...laidOut, meetings: [next, later] }, world);
}

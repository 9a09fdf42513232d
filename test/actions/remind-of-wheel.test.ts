import { describe, expect, test } from '@jest/globals';
import { skipRound } from '../../src/actions/change-wheel.ts';
import { acceptProposal } from '../../src/actions/judge-proposal.ts';
import { remindOfWheel } from '../../src/actions/remind-of-wheel.ts';
import { addItem } from '../../src/domain/agenda.ts';
import type { Board } from '../../src/domain/board.ts';
import type { Day, Instant } from '../../src/domain/day.ts';
import { asId, type ItemId, type MeetingId, type WheelId } from '../../src/domain/ids.ts';
import type { WheelEntry } from '../../src/domain/wheel.ts';
import { aBoard, aMeeting, anItem, by, people, published, tenant } from '../support/builders.ts';
import { aChat } from '../support/chat.ts';
import { arrange, boardId, meetingIds } from '../support/scene.ts';
import { anEntry } from '../support/wheel.ts';
import { aWorldWith, textIn, type World } from '../support/world.ts';

const wheelId = asId<WheelId>('wheel-1');
const day = 24 * 3_600_000;
const was = anItem({ id: asId<ItemId>('item-was') });
const secret = anItem({
  ...{ id: asId<ItemId>('item-secret'), disqualified: [people.chair] },
  closed: { reason: 'Løn', audience: [people.chief] },
});
const lastYear = aMeeting({
  ...{ id: asId<MeetingId>('meeting-0'), start: '2025-11-25T08:00:00.000Z' as Instant, items: [was, secret] },
});

/** Tuesday morning, a week before the meeting for which something comes back that is begun four working days before. */
async function aTuesday(entry: Partial<WheelEntry> = {}, board: Board = aBoard()): Promise<World> {
  const held = { ...published(lastYear), status: 'approved' as const };
  const world = await aWorldWith({ board, items: [was, secret], meetings: [held, aMeeting()] });
  const lead = { count: 4, unit: 'days' } as const;
  await arrange(world, (tx) => tx.wheel.add(anEntry({ lead, pattern: was.id, ...entry })));
  return world;
}

async function remind(world: World) {
  await remindOfWheel(world);
  await world.runJobs();
  return world.sent.splice(0).map(({ where, message }) => [where, textIn(message)] as const);
}

const entryIn = (world: World) => world.store.read(tenant, (db) => db.wheel.get(wheelId));

describe('in good time', () => {
  test('the chiefs of its units are told to prepare what comes back, each once, and it is kept who was', async () => {
    const world = await aTuesday({ units: ['CFE', 'CTM'] });
    expect(await remind(world)).toEqual([]);
    world.pass(day);
    const told = await remind(world);
    expect(told.map(([where]) => where)).toEqual([`chat-${people.chief}`, `chat-${people.chief2}`]);
    expect(told[0]?.[1]).toContain('Tid til at forberede “Status på sygefravær 2026”');
    expect(told[0]?.[1]).toContain('wheel.prepare');
    expect(await entryIn(world)).toMatchObject({
      told: [{ round: '2026-11', on: '2026-11-18', to: [people.chief, people.chief2] }],
    });
    world.pass(day);
    expect(await remind(world)).toEqual([]);
  });

  test('whoever reminds at the same time, one message is sent', async () => {
    const world = await aTuesday();
    world.pass(day);
    await Promise.all([remindOfWheel(world), remindOfWheel(world)]);
    expect(await remind(world)).toHaveLength(1);
  });

  test('nobody is told at night, on a Saturday, or of what is skipped', async () => {
    const world = await aTuesday();
    world.pass(day - 3 * 3_600_000);
    expect(await remind(world)).toEqual([]);
    world.pass(3 * day + 6 * 3_600_000);
    expect(await remind(world)).toEqual([]);
    await skipRound(world, by(people.secretary), { boardId, wheelId, round: '2026-11', skips: true });
    world.pass(2 * day);
    expect(await remind(world)).toEqual([]);
  });

  test('the secretary is told where no chief can prepare it', async () => {
    for (const entry of [{ units: [] }, { closed: { reason: 'Løn', audience: [] } }]) {
      const world = await aTuesday(entry);
      world.pass(day);
      expect((await remind(world)).map(([where]) => where)).toEqual([`chat-${people.secretary}`]);
    }
  });

  test('the month is named while its meeting is not planned', async () => {
    const rule = { kind: 'months', months: [1], fromDay: 1 } as const;
    const world = await aTuesday({ rule, lead: { count: 2, unit: 'months' }, from: '2026-11-01' as Day });
    expect((await remind(world))[0]?.[1]).toContain('Punktet ventes i januar 2027');
  });
});

test('nothing of a draft is told to whoever prepares the next', async () => {
  const draft = anItem({
    id: asId<ItemId>('item-draft'),
    text: { title: 'Kladde', background: 'Kladdetekst' },
  });
  const rule = { kind: 'meetings', every: 1 } as const;
  const later = aMeeting({ id: meetingIds.later, start: '2026-12-08T08:00:00.000Z' as Instant });
  const world = await aTuesday({ rule, marks: [{ round: meetingIds.next, itemId: draft.id }] });
  await arrange(world, async (tx) => {
    await tx.items.add(draft);
    await tx.meetings.save(addItem(await tx.meetings.lock(meetingIds.next), draft));
    await tx.meetings.add(later);
  });
  const which = { boardId, wheelId, round: meetingIds.later };
  const { text } = await aChat(world).opens(people.chief, 'wheel.prepare', which);
  expect(text).toContain('item.save');
  expect(text).not.toContain('Kladde');
  expect(
    (await aChat(world).presses(people.chief, 'wheel.open', { ...which, round: meetingIds.next })).text,
  ).toContain('under forberedelse');
});

describe('a chief who prepares it', () => {
  const which = { boardId, wheelId, round: '2026-11' };

  test('gets the last text in a form, and what they send counts once it is accepted', async () => {
    const world = await aTuesday();
    const chat = aChat(world);
    const opened = await chat.opens(people.chief, 'wheel.prepare', which);
    expect(opened.text).toContain('Stien går langs åen.');
    expect(opened.text).toContain('"title":"Nyt forslag"');
    const sent = {
      ...{ itemId: 'item-new', meetingId: null, version: null, wishedMeeting: meetingIds.next },
      ...{ title: 'Status på sygefravær 2026', units: 'CFE', minutes: '20', closed: 'false' },
    };
    expect((await chat.sends(people.chief, 'item.save', { ...which, ...sent })).text).toContain(
      'Forslaget er sendt',
    );
    expect((await chat.types(people.secretary, '/årshjul')).text).toContain('foreslået af Carl Fisk');
    expect((await chat.opens(people.chief, 'wheel.prepare', which)).text).toContain('allerede sat på');
    const itemId = asId<ItemId>('item-new');
    const to = { id: meetingIds.next };
    await acceptProposal(world, by(people.secretary), { boardId, itemId, to });
    expect((await chat.types(people.secretary, '/årshjul')).text).toContain('sat på 24. november 2026');
    expect((await chat.types(people.secretary, '/dagsorden')).text).not.toContain('årshjulet');
  });

  test('sends no open proposal of what was closed, and none that they were disqualified from', async () => {
    const world = await aTuesday({ pattern: secret.id });
    const sent = { itemId: 'item-new', version: null, title: 'Løn', closed: 'false', units: 'CFE' };
    await aChat(world).sends(people.chief, 'item.save', { ...which, ...sent });
    const made = await world.store.read(tenant, (db) => db.items.get(asId<ItemId>('item-new')));
    expect(made).toMatchObject({
      ...{ closed: secret.closed, disqualified: [people.chair], state: 'proposed' },
    });
  });

  test('keeps what was typed where it is refused, and it is still for the same time', async () => {
    const world = await aTuesday();
    const sent = { itemId: 'item-new', version: null, title: 'Status', minutes: '9999', background: 'Nyt' };
    const { text } = await aChat(world).sends(people.chief, 'item.save', { ...which, ...sent });
    expect(text).toContain('Tiden skal være');
    expect(text).toContain('"value":"Nyt"');
    expect(text).toContain('"wheelId":"wheel-1","round":"2026-11"');
  });
});

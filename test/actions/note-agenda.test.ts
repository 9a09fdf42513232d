import { describe, expect, test } from '@jest/globals';
import { publishAgenda } from '../../src/actions/publish-agenda.ts';
import { syncCalendar } from '../../src/actions/sync-calendar.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import type { MeetingId } from '../../src/domain/ids.ts';
import { teamsLinkTo } from '../../src/domain/tab-path.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { aCalendar, anEvent, at } from '../support/a-calendar.ts';
import { aBoard, by, people, tenant } from '../support/builders.ts';
import { arrange, boardId } from '../support/scene.ts';
import { aWorldWith, textIn } from '../support/world.ts';

const secretary = by(people.secretary);
const calendar = { mailbox: 'direktionen@aaloese.example', rule: {}, writeAgenda: true };
const hour = 3_600_000;

/** A board whose meeting stands in Outlook; `publish` sends its agenda out and does what follows. */
async function aMeetingInOutlook(more: Partial<typeof calendar> = {}, language: 'da' | 'en' = 'da') {
  const outlook = aCalendar([anEvent()]);
  const world = await aWorldWith({ board: aBoard({ calendar: { ...calendar, ...more }, language }) });
  world.calendar = outlook.calendar;
  await syncCalendar(world, { tenantId: tenant, boardId });
  const meetingId = [...world.store.everything(tenant).meetings.keys()][0] as MeetingId;
  const publish = async () => {
    await publishAgenda(world, secretary, { boardId, meeting: { id: meetingId } });
    await world.runJobs();
  };
  const edit = (change: object) =>
    arrange(world, async (tx) => tx.meetings.save({ ...(await tx.meetings.lock(meetingId)), ...change }));
  return { world, outlook, meetingId, publish, edit };
}

const link = 'https://teams.microsoft.com/l/message/19%3Achannel%40thread.tacv2/post-3?tenantId=tenant-1';

const inTab = (path: string) => teamsLinkTo({ appId: 'app-1', publicUrl: 'https://m.example' }, path);

describe('the agenda’s link in the event', () => {
  test('is written once the agenda is out, and leads to the post in the channel', async () => {
    const { world, outlook, publish } = await aMeetingInOutlook();
    await world.runJobs();
    expect(outlook.written).toEqual([]);
    await publish();
    const note = { link, text: 'Mødeklar: Åbn dagsordenen i Teams' };
    expect(outlook.written).toEqual([{ how: 'note', id: 'event-1', note }]);
  });

  test('leads to the meeting in the tab where there is one', async () => {
    const { world, outlook, meetingId, publish } = await aMeetingInOutlook();
    world.tabLink = inTab;
    await publish();
    await publish();
    expect(outlook.written).toMatchObject([{ note: { link: inTab(`/tab/meetings/${meetingId}`) } }]);
  });

  test('goes on leading to the post where it did before there was a tab, until that post is gone', async () => {
    const { world, outlook, meetingId, publish } = await aMeetingInOutlook();
    await publish();
    world.tabLink = inTab;
    await publish();
    expect(outlook.written).toHaveLength(1);
    world.failures.set('post-3', new OutsideFailure('teams', 'gone', { reason: 'not-found' }));
    await publish();
    expect(outlook.written.at(-1)).toMatchObject({ note: { link: inTab(`/tab/meetings/${meetingId}`) } });
  });

  test('leads to the post again where the tab is no more', async () => {
    const { world, outlook, publish } = await aMeetingInOutlook();
    world.tabLink = inTab;
    await publish();
    world.tabLink = () => null;
    await publish();
    expect(outlook.written).toMatchObject([{}, { note: { link } }]);
  });

  test('is not written where the board has not asked for it', async () => {
    const { outlook, publish } = await aMeetingInOutlook({ writeAgenda: false });
    await publish();
    expect(outlook.written).toEqual([]);
  });

  test('is in the board’s language', async () => {
    const { outlook, publish } = await aMeetingInOutlook({}, 'en');
    await publish();
    expect(outlook.written).toMatchObject([{ note: { text: 'Mødeklar: Open the agenda in Teams' } }]);
  });

  test('is not written again by a republication, a moved meeting or whatever else has the card shown', async () => {
    const { world, outlook, publish, edit } = await aMeetingInOutlook();
    await publish();
    await publish();
    outlook.brings({ events: [anEvent({ time: at('2026-12-03T08:00:00.000Z'), place: 'Havnen' })] });
    await syncCalendar(world, { tenantId: tenant, boardId });
    await edit({ place: 'Rådhuset' });
    await world.runJobs();
    expect(outlook.written).toHaveLength(1);
  });

  test('is not written again when its team becomes known', async () => {
    const { world, outlook, publish } = await aMeetingInOutlook();
    await publish();
    await arrange(world, async (tx) => {
      const board = await tx.boards.lock(boardId);
      await tx.boards.save({ ...board, channel: board.channel && { ...board.channel, groupId: 'team-1' } });
    });
    await publish();
    expect(outlook.written).toHaveLength(1);
  });

  test('is taken out when the publication is taken back, and written again when it is out again', async () => {
    const { world, outlook, publish } = await aMeetingInOutlook();
    await publish();
    await undoChange(world, secretary, boardId);
    await world.runJobs();
    expect(outlook.written).toMatchObject([{ note: { link } }, { note: null }]);
    await publish();
    expect(outlook.written).toMatchObject([{ note: { link } }, { note: null }, { note: { link } }]);
  });

  test('leads to the new post where somebody deleted the old one', async () => {
    const { world, outlook, publish } = await aMeetingInOutlook();
    await publish();
    world.failures.set('post-3', new OutsideFailure('teams', 'gone', { reason: 'not-found' }));
    await publish();
    expect(outlook.written).toMatchObject([
      { note: { link } },
      { note: { link: expect.not.stringContaining('post-3') } },
    ]);
  });

  test('goes with the meeting to another event', async () => {
    const { outlook, publish, edit } = await aMeetingInOutlook();
    await publish();
    outlook.brings({ events: [anEvent({ id: 'exception' })] });
    await edit({ event: { id: 'exception', seriesId: 's', hasUnknownZone: false, joinUrl: null } });
    await publish();
    expect(outlook.written).toMatchObject([{ id: 'event-1' }, { id: 'exception', note: { link } }]);
  });

  test.each([
    ['is cancelled', { status: 'cancelled' }],
    ['is over', { status: 'concluded' }],
    ['has begun', { start: '2026-11-17T07:00:00.000Z' }],
    ['stands in no calendar', { event: null }],
  ])('is left alone where the meeting %s', async (_, change) => {
    const { world, outlook, meetingId, publish, edit } = await aMeetingInOutlook({ writeAgenda: false });
    await publish();
    await edit(change);
    await arrange(world, async (tx) => {
      await tx.boards.save({ ...(await tx.boards.lock(boardId)), calendar });
      await tx.later('note-agenda', { tenantId: tenant, meetingId });
    });
    await world.runJobs();
    expect(outlook.written).toEqual([]);
  });

  test('does not keep a publication from being taken back, and stands in the record', async () => {
    const { world, publish } = await aMeetingInOutlook();
    await publish();
    expect(world.store.records(tenant)).toContainEqual(
      expect.objectContaining({ kind: 'event-note', by: 'moedeklar', what: 'note-agenda' }),
    );
    expect((await undoChange(world, secretary, boardId)).what).toBe('publish-agenda');
  });
});

describe('a link that Outlook does not take', () => {
  test('is told to the secretary once, and tried again with the next change', async () => {
    const { world, outlook, publish } = await aMeetingInOutlook();
    const denied = new OutsideFailure('graph', '403', { reason: 'not-permitted' });
    outlook.failures.push(denied, denied);
    await publish();
    await publish();
    const told = world.sent.filter(({ where }) => where === 'chat-secretary');
    expect(told).toHaveLength(1);
    expect(textIn(told[0]?.message)).toContain('Calendars.ReadWrite');
    await publish();
    expect(outlook.written).toMatchObject([{ note: { link } }]);
  });

  test('is written later where Outlook does not answer', async () => {
    const { world, outlook, publish } = await aMeetingInOutlook();
    outlook.failures.push(new OutsideFailure('graph', '503', { reason: 'busy' }));
    await publish();
    expect(outlook.written).toEqual([]);
    world.pass(hour);
    await world.runJobs();
    expect(outlook.written).toHaveLength(1);
    expect(world.sent.filter(({ where }) => where === 'chat-secretary')).toEqual([]);
  });

  test('is told of where something beside it was lost, and not written over and over', async () => {
    const { world, outlook, publish } = await aMeetingInOutlook();
    let asked = 0;
    world.calendar = {
      ...outlook.calendar,
      note: async () => {
        asked += 1;
        return { kind: 'damaged', event: anEvent() };
      },
    };
    await publish();
    await publish();
    const told = world.sent.filter(({ where }) => where === 'chat-secretary');
    expect([asked, told.map(({ message }) => textIn(message))]).toEqual([
      1,
      [expect.stringContaining('Outlook har ændret mere end linket')],
    ]);
  });
});

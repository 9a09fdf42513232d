import { describe, expect, test } from '@jest/globals';
import { markPreReads } from '../../src/actions/mark-pre-reads.ts';
import { publishAgenda } from '../../src/actions/publish-agenda.ts';
import { remindOfDeadlines } from '../../src/actions/remind-of-deadlines.ts';
import type { Instant } from '../../src/domain/day.ts';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import { aMeeting, anItem, by, people } from '../support/builders.ts';
import { arrange, boardId } from '../support/scene.ts';
import { aWorldWith, textIn } from '../support/world.ts';

const hour = 3_600_000;
const item = anItem();
const proposal = {
  ...{ by: people.chief, wishedMeeting: null, comment: 'Mangler økonomi', at: '2026-11-10' as never },
};
const returned = anItem({
  id: asId<ItemId>('item-2'),
  state: 'returned',
  proposal,
  text: { title: 'Ny bro' },
});

/** Wednesday morning, six days before a meeting whose agenda is to go out on Thursday. */
async function aWednesday() {
  const meeting = aMeeting({ items: [item] });
  const world = await aWorldWith({ items: [item, returned], meetings: [meeting] });
  world.pass(24 * hour);
  const remind = async () => {
    await remindOfDeadlines(world);
    await world.runJobs();
    return world.sent.splice(0).map(({ where, message }) => [where, textIn(message)]);
  };
  return { world, meeting, remind };
}

describe('in the morning', () => {
  test('of the day it is due the secretary is reminded of the agenda, once', async () => {
    const { world, remind } = await aWednesday();
    expect(await remind()).toEqual([]);
    world.pass(24 * hour);
    const said = await remind();
    expect(said).toEqual([
      [
        `chat-${people.secretary}`,
        'Dagsordenen til mødet tirsdag den 24. november 2026 skal udsendes i dag, hvis alle skal nå at læse. Der står ét punkt på den. Skriv /udsend, når den er klar.',
      ],
    ]);
    expect(await remind()).toEqual([]);
    world.pass(24 * hour);
    expect(await remind()).toEqual([]);
  });

  test('whoever reminds at the same time, one message is sent', async () => {
    const { world, remind } = await aWednesday();
    world.pass(24 * hour);
    await Promise.all([remindOfDeadlines(world), remindOfDeadlines(world)]);
    expect(await remind()).toHaveLength(1);
  });

  test('nobody is reminded of an agenda that went out before the message did', async () => {
    const { world, meeting, remind } = await aWednesday();
    world.pass(24 * hour);
    await remindOfDeadlines(world);
    await publishAgenda(world, by(people.secretary), { boardId, meeting: { id: meeting.id } });
    expect((await remind()).filter(([where]) => where?.startsWith('chat-'))).toEqual([]);
  });

  test('whose proposal was sent back is reminded on the day of the deadline', async () => {
    const { world, meeting, remind } = await aWednesday();
    // Moved by a day, so that the deadline is today.
    await arrange(world, async (tx) => {
      const start = '2026-11-25T08:00:00.000Z' as Instant;
      await tx.meetings.save({ ...(await tx.meetings.lock(meeting.id)), start });
    });
    expect(await remind()).toEqual([
      [
        `chat-${people.chief}`,
        'I dag er fristen for forslag til mødet onsdag den 25. november 2026. Dit forslag “Ny bro” er sendt retur og venter på dig.',
      ],
    ]);
  });

  test('before the meeting, who has not read everything is told what is missing, in one message', async () => {
    const { world, meeting, remind } = await aWednesday();
    await publishAgenda(world, by(people.secretary), { boardId, meeting: { id: meeting.id } });
    await markPreReads(world, by(people.director), {
      ...{ boardId, meeting: { id: meeting.id }, item: { number: 1 } },
    });
    await world.runJobs();
    world.sent.length = 0;
    world.pass(5 * 24 * hour);
    const said = await remind();
    expect(said.map(([where]) => where)).toEqual([`chat-${people.chair}`, `chat-${people.director2}`]);
    expect(said[0]?.[1]).toBe(
      [
        'Du mangler at læse bilag til mødet tirsdag den 24. november 2026:',
        '• Punkt 1: Ny cykelsti',
        'Skriv fx /bilag 3 for at se dem og /læst 3, når du har læst dem.',
      ].join('\n'),
    );
    expect(await remind()).toEqual([]);
  });
});

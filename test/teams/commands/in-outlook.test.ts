import { describe, expect, test } from '@jest/globals';
import { syncCalendar } from '../../../src/actions/sync-calendar.ts';
import type { EventAttendee } from '../../../src/domain/calendar-event.ts';
import { OutsideFailure } from '../../../src/errors.ts';
import { aCalendar, anEvent } from '../../support/a-calendar.ts';
import { aBoard, people, tenant } from '../../support/builders.ts';
import { type Answer, aChat } from '../../support/chat.ts';
import { traceOf } from '../../support/refused.ts';
import { arrange, boardId } from '../../support/scene.ts';
import { aWorldWith, textIn } from '../../support/world.ts';

const mailbox = 'direktionen@aaloese.example';

function invited(name: string, address: string | null, response = 'none'): EventAttendee {
  const addresses = address === null ? [] : [address];
  return { name, addresses, personId: null, type: 'required', response, answeredAt: null };
}

/** A board with a calendar, in which its meeting of 1 December stands, nine to eleven. */
async function aBoardInOutlook({
  rule = { subject: '^Direktion' },
  attendees = [invited('Frans Dahl', 'chair@aaloese.example')],
}: {
  rule?: { subject?: string };
  attendees?: EventAttendee[];
} = {}) {
  const outlook = aCalendar([anEvent({ attendees })]);
  const world = await aWorldWith({ board: aBoard({ calendar: { mailbox, rule } }) });
  world.calendar = outlook.calendar;
  await syncCalendar(world, { tenantId: tenant, boardId });
  const meetings = () => [...world.store.everything(tenant).meetings.values()];
  return { world, outlook, meetings, chat: aChat(world) };
}

/** The question that was asked, and what its first button does. */
function questionIn({ heard }: Answer) {
  const card = heard[0]?.card as {
    body: { text: string }[];
    actions: { verb: string; data: Record<string, unknown> }[];
  } | null;
  const [yes] = card?.actions ?? [];
  return { ask: card?.body[0]?.text ?? '', verb: yes?.verb ?? '', data: yes?.data ?? {} };
}

describe('/nyt møde where the board has a calendar', () => {
  const typed = '/nyt møde 15. december 9:00-10:30 Havnen';

  test('makes it at once, and names who will be invited and who cannot be', async () => {
    const { world, outlook, meetings, chat } = await aBoardInOutlook();
    await arrange(world, async (tx) => {
      const board = await tx.boards.lock(boardId);
      const members = board.members.map((one) => (one.role === 'secretary' ? { ...one, email: null } : one));
      await tx.boards.save({ ...board, members });
    });
    expect((await chat.types(people.secretary, typed)).text).toBe(
      'Mødet tirsdag den 15. december 2026 kl. 09:00–10:30 er oprettet. Det kommer i Outlook om et øjeblik; går det galt, får sekretæren besked. Outlook sender en invitation til Frans Dahl, Dorte Bro og Dan Krog. Uden mailadresse her, og derfor uden invitation: Sara Lind.',
    );
    await world.runJobs();
    const made = meetings().find(({ start }) => start.startsWith('2026-12-15'));
    expect(outlook.written).toMatchObject([
      { how: 'create', plan: { transactionId: made?.id, place: 'Havnen', end: '2026-12-15T09:30:00.000Z' } },
    ]);
  });

  test('makes one meeting where it is delivered again, and where two type it', async () => {
    const { outlook, meetings, world, chat } = await aBoardInOutlook();
    await chat.types(people.secretary, typed);
    await chat.delivers(chat.last());
    expect((await chat.types(people.chair, typed)).text).toContain('Der er allerede et møde');
    await world.runJobs();
    expect([meetings().length, outlook.written.length]).toEqual([2, 1]);
    expect(chat.logged).toEqual([]);
  });

  test.each([
    ['in the past', '/nyt møde 1. januar 2026 9:00', 'allerede passeret'],
    ['at the time of another', '/nyt møde 1. december 9:00', 'Der er allerede et møde'],
  ])('%s is refused', async (_, line, words) => {
    const { chat } = await aBoardInOutlook();
    const { text } = await chat.types(people.secretary, line);
    expect(text).toContain(words);
  });

  test('is called as the board’s meetings are where its own name does not fit the rule', async () => {
    const { world, outlook, chat } = await aBoardInOutlook({ rule: { subject: '^Direktionsmøde' } });
    await chat.types(people.secretary, typed);
    await world.runJobs();
    expect(outlook.written).toMatchObject([{ plan: { subject: 'Direktionsmøde' } }]);
  });

  test('is refused where nothing fits the rule: it would vanish again', async () => {
    const { chat } = await aBoardInOutlook({ rule: { subject: '^(Møde|Seminar) \\d+$' } });
    const { text } = await chat.types(people.secretary, typed);
    expect(text).toContain('^(Møde|Seminar) \\d+$');
    expect(text).toContain('Opret mødet i Outlook');
  });

  test('is made at once, and here alone, where Graph is not configured', async () => {
    const { world, meetings, chat } = await aBoardInOutlook();
    world.calendar = null;
    expect((await chat.types(people.secretary, typed)).text).toContain('er oprettet.');
    expect(meetings()).toHaveLength(2);
    expect(world.store.jobs).toEqual([]);
  });

  test('and then /fortryd says that invitations cannot be taken back', async () => {
    const { meetings, chat } = await aBoardInOutlook();
    await chat.types(people.secretary, typed);
    const { text } = await chat.types(people.secretary, '/fortryd');
    expect(text).toContain('et møde i Outlook flyttes med /flyt møde eller aflyses i Outlook');
    expect(meetings()).toHaveLength(2);
  });
});

describe('/flyt møde of a meeting in Outlook', () => {
  const typed = '/flyt møde 3. december 12:00';

  test('asks first, naming whom Outlook writes to: neither the mailbox itself nor whom it cannot reach', async () => {
    const { world, outlook, chat } = await aBoardInOutlook({
      attendees: [
        invited('Direktionen', mailbox, 'organizer'),
        invited('Frans Dahl', 'chair@aaloese.example'),
        invited('Gæst uden adresse', null),
        invited('Eva Ekstern', 'eva@konsulent.example'),
      ],
    });
    const before = traceOf(world);
    const { ask } = questionIn(await chat.types(people.secretary, typed));
    expect(ask).toBe(
      'Vil du flytte mødet tirsdag den 1. december 2026 til torsdag den 3. december 2026 kl. 12:00? Det flyttes også i Outlook, som sender besked til Frans Dahl og Eva Ekstern.',
    );
    expect(traceOf(world)).toEqual(before);
    expect(outlook.written).toEqual([]);
  });

  test('names ten at most, and how many more', async () => {
    const attendees = Array.from({ length: 13 }, (_, at) => invited(`Gæst Nr${at + 1}`, `g${at}@x.example`));
    const { chat } = await aBoardInOutlook({ attendees });
    const { ask } = questionIn(await chat.types(people.secretary, typed));
    expect(ask).toContain('Gæst Nr9, Gæst Nr10 og 3 andre.');
    expect(ask).not.toContain('Nr11');
  });

  test('says so where nobody is written to', async () => {
    const { chat } = await aBoardInOutlook({ attendees: [] });
    expect(questionIn(await chat.types(people.secretary, typed)).ask).toContain('Ingen får besked derfra.');
  });

  test('moves it when the question is answered, and twice does no harm', async () => {
    const { outlook, meetings, chat } = await aBoardInOutlook();
    const { verb, data } = questionIn(await chat.types(people.secretary, typed));
    expect((await chat.presses(people.secretary, verb, data)).text).toContain(
      'Mødet er flyttet til torsdag den 3. december 2026 kl. 12:00.',
    );
    expect((await chat.presses(people.chair, verb, data)).text).toContain('forældet');
    expect(outlook.written).toHaveLength(1);
    expect(meetings()).toMatchObject([{ start: '2026-12-03T11:00:00.000Z' }]);
  });

  test('without a time keeps the one it has', async () => {
    const { outlook, chat } = await aBoardInOutlook();
    const { verb, data } = questionIn(await chat.types(people.secretary, '/flyt møde 3. december'));
    await chat.presses(people.secretary, verb, data);
    expect(outlook.written).toMatchObject([{ move: { to: { start: '2026-12-03T08:00:00.000Z' } } }]);
  });

  test('where we may only read says so, and what the administrator can give', async () => {
    const { outlook, meetings, chat } = await aBoardInOutlook();
    const { verb, data } = questionIn(await chat.types(people.secretary, typed));
    outlook.failures.push(new OutsideFailure('graph', '403', { reason: 'not-permitted' }));
    const { text } = await chat.presses(people.secretary, verb, data);
    expect(text).toContain('må kun læse direktionens kalender');
    expect(text).toContain('Calendars.ReadWrite');
    expect(meetings()).toMatchObject([{ start: '2026-12-01T08:00:00.000Z' }]);
  });

  test('where Outlook does not answer says that nobody knows, and reads the calendar', async () => {
    const { outlook, world, chat } = await aBoardInOutlook();
    const { verb, data } = questionIn(await chat.types(people.secretary, typed));
    outlook.failures.push(new OutsideFailure('graph', 'cut', { reason: 'cut' }));
    expect((await chat.presses(people.secretary, verb, data)).text).toContain(
      'jeg ved ikke, om mødet er flyttet',
    );
    expect(world.store.jobs.map(({ name }) => name)).toContain('sync-calendar');
  });
});

test('what does not get into Outlook is told to the secretary in English where the board speaks it', async () => {
  const { world, outlook, chat } = await aBoardInOutlook();
  await arrange(world, async (tx) => tx.boards.save({ ...(await tx.boards.lock(boardId)), language: 'en' }));
  const { verb, data } = questionIn(await chat.types(people.secretary, '/new meeting 15 December 9:00'));
  outlook.failures.push(new OutsideFailure('graph', '403', { reason: 'not-permitted' }));
  await chat.presses(people.secretary, verb, data);
  await world.runJobs();
  expect(textIn(world.sent.at(-1)?.message)).toContain(
    'I could not create it in Outlook. Mødeklar may only read',
  );
});

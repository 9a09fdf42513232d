import { describe, expect, test } from '@jest/globals';
import { pauseCalendar } from '../../../src/actions/pause-calendar.ts';
import { type FailureReason, OutsideFailure } from '../../../src/errors.ts';
import { aCalendar, anEvent } from '../../support/a-calendar.ts';
import { aBoard, people, tenant } from '../../support/builders.ts';
import { aChat } from '../../support/chat.ts';
import { aScene, boardId } from '../../support/scene.ts';

const mailbox = 'direktionen@aaloese.example';

/** A secretary's chat on a board with a calendar; it fails with this reason where one is named. */
async function aSecretary(reason?: FailureReason) {
  const world = await aScene(aBoard({ calendar: { mailbox, rule: {} } }));
  const { calendar } = aCalendar([anEvent()]);
  const failing = async () => {
    throw new OutsideFailure('graph', 'no', reason ? { reason } : {});
  };
  world.calendar = reason ? { ...calendar, changes: failing } : calendar;
  const chat = aChat(world);
  const types = async (typed: string) => (await chat.types(people.secretary, typed)).text;
  return { world, types };
}

describe('/synk', () => {
  test('reads the calendar and says what changed, then that nothing did', async () => {
    const { types } = await aSecretary();
    expect(await types('/synk')).toBe('Kalenderen er læst:\n• tirsdag den 1. december 2026: nyt møde');
    expect(await types('/synk')).toBe('Kalenderen er læst. Intet er ændret.');
  });

  test.each([
    ['not-permitted', /ikke læse kalenderen i direktionen@.*“Application Calendars.Read” på postkassen/],
    ['not-found', /ingen postkasse med kalender, der hedder direktionen@/],
    ['not-recognised', /ikke logge ind.*hemmeligheden eller certifikatet/],
    ['busy', /Outlook svarer ikke lige nu/],
    ['cut', /Outlook svarer ikke lige nu/],
  ] as const)('says what is in the way, and that the meetings stand: %s', async (reason, says) => {
    const { types } = await aSecretary(reason);
    expect(await types('/synk')).toMatch(says);
  });
});

describe('/opsæt', () => {
  test('says since when the calendar is not read, and why', async () => {
    const { world, types } = await aSecretary('not-permitted');
    await types('/synk');
    world.pass(24 * 3_600_000);
    await types('/synk');
    expect(await types('/opsæt')).toMatch(
      /^Kalenderen har ikke kunnet læses siden tirsdag den 17. november 2026\. Microsoft lader mig ikke læse/,
    );
  });

  test('says how many events nobody can date, as /synk does, until they are put right', async () => {
    const world = await aScene(aBoard({ calendar: { mailbox, rule: {} } }));
    const outlook = aCalendar([anEvent({ time: null }), anEvent({ id: 'event-2', time: null })]);
    world.calendar = outlook.calendar;
    const chat = aChat(world);
    const types = async (typed: string) => (await chat.types(people.secretary, typed)).text;
    expect(await types('/synk')).toMatch(
      /Intet er ændret\.\n2 begivenheder i Outlook har en tidszone, der ikke/,
    );
    outlook.brings({ events: [anEvent()] });
    expect(await types('/synk')).toMatch(/nyt møde\nÉn begivenhed i Outlook/);
    expect(await types('/opsæt')).toMatch(/^Én begivenhed i Outlook har en tidszone/);
    outlook.brings({ removed: ['event-2'] });
    await types('/synk');
    expect(await types('/opsæt')).not.toContain('tidszone');
  });

  test('is not all that tells of it: a meeting whose event lost its zone is marked among the meetings', async () => {
    const world = await aScene(aBoard({ calendar: { mailbox, rule: {} } }));
    const outlook = aCalendar([anEvent()]);
    world.calendar = outlook.calendar;
    const chat = aChat(world);
    const types = async (typed: string) => (await chat.types(people.secretary, typed)).text;
    await types('/synk');
    expect(await types('/møder')).not.toContain('usikkert');
    outlook.brings({ events: [anEvent({ time: null })] });
    await types('/synk');
    expect(await types('/møder')).toMatch(/usikkert: tidszonen i Outlook kan ikke læses · Mødelokale 2/);
  });

  test('says nothing of it where it is read, nor of a mailbox that the board has no more', async () => {
    const { world, types } = await aSecretary();
    await types('/synk');
    expect(await types('/opsæt')).not.toContain('ikke kunnet læses');
    await pauseCalendar(world, { tenantId: tenant, boardId, mailbox: 'gammel@aaloese.example' }, 'forbidden');
    expect(await types('/opsæt')).not.toContain('ikke kunnet læses');
  });
});

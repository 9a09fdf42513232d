import { describe, expect, test } from '@jest/globals';
import { aWednesday, openTownHall, type TownHall } from '../support/a-town-hall.ts';
import type { Said } from '../support/fake-chats.ts';
import { agendas, answerTo, told } from '../support/hear.ts';
import { onBothDatabases } from '../support/on-databases.ts';
import { cardOf, demandScreen, textOn } from '../support/teams-user.ts';
import { chatIdOf } from '../support/wire.ts';

const [first, second] = [aWednesday(2), aWednesday(4)];
const inChannel = { thread: null };

async function install(hall: TownHall): Promise<void> {
  const { wire, post, sara, carl, dorte, connector } = hall;
  const arrival = wire.installedInTeam(sara.person);
  await Promise.all(arrival.map(post));
  await hall.restart();
  await Promise.all(arrival.map(post));
  await post(wire.installedForPerson(carl.person));
  await post(wire.installedForPerson(dorte.person));
  const greetings = connector.said.filter(({ body }) => body.text?.startsWith('Goddag!'));
  expect(greetings.map(({ chat }) => chat).sort()).toEqual(
    [hall.place.channelId, chatIdOf(carl.person), chatIdOf(dorte.person)].sort(),
  );
  await hall.addBoard();
}

/** Two meetings; an item by a line, one by the form, one by a chief's proposal. */
async function prepare(hall: TownHall): Promise<void> {
  const { sara, carl } = hall;
  expect(await answerTo(sara, `/nyt møde ${first.typed} 9:00-11:00 Mødelokale 2`, inChannel)).toContain(
    'er oprettet',
  );
  expect(await answerTo(sara, `/nyt møde ${second.typed} 9:00-11:00`)).toContain('er oprettet');
  const added = await answerTo(sara, '/nyt punkt Ny cykelsti langs åen sag 26/1001 center CFE 20 min');
  expect(added).toContain('Gemt som punkt 2');
  const [form] = await sara.types('/nyt punkt');
  if (!form) throw new Error('no form came');
  const saved = await sara.presses(sara.sees(form), 'Gem', {
    ...{ title: 'Budgetopfølgning', units: 'CFE', minutes: '15', caseNumber: '26/1002' },
    ...{ background: 'Regnskabet for tredje kvartal foreligger.', finances: '8,6 mio. kr.' },
  });
  expect(textOn(saved.screen?.card)).toContain('Gemt som punkt 3');
  expect(await answerTo(carl, '/foreslå Nyt tag på skolen center CFE 10 min')).toContain(
    'Forslaget er sendt',
  );
  const proposal = await told(hall, sara, 'Nyt tag på skolen');
  await hall.restart();
  const accept = JSON.stringify(cardOf(proposal.body)).match(/"(Sæt på [^"]+)"/)?.[1] ?? '';
  const accepted = await sara.presses(sara.sees(proposal), accept);
  expect(textOn(accepted.screen?.card)).toContain('Sat på dagsordenen');
  await told(hall, carl, 'Dit forslag “Nyt tag på skolen” er sat på dagsordenen');
}

async function publish(hall: TownHall): Promise<Said> {
  const { sara, connector } = hall;
  expect(await answerTo(sara, '/udsend', inChannel)).toContain('er udsendt i kanalen');
  const agenda = await connector.until('the agenda', () => agendas(hall)[0]);
  for (const title of ['Ny cykelsti langs åen', 'Budgetopfølgning', 'Nyt tag på skolen'])
    expect(textOn(agenda.body)).toContain(title);
  await hall.restart();
  return agenda;
}

/** Two directors react, one sets an emoji, one asks and is answered. */
async function react(hall: TownHall, agenda: Said): Promise<void> {
  const { dorte, dan, carl, sara, post, wire } = hall;
  const item = await dorte.opens(await dorte.refreshes(agenda), 'Ny cykelsti langs åen');
  const agreed = demandScreen(await dorte.presses(item, '✓ Enig'));
  expect(textOn(agreed.card)).toContain('✓ Enige: Dorte Bro');
  const dans = await dan.opens(await dan.refreshes(agenda), 'Ny cykelsti langs åen');
  expect(textOn(demandScreen(await dan.presses(dans, '💬 Drøftes')).card)).toContain(
    'Ønsker drøftelse: Dan Krog',
  );
  await post(wire.emoji(dan.person, '1f440_eyes', agenda.id));
  const dialog = demandScreen(await dorte.presses(agreed, '? Spørgsmål'));
  const asked = await dorte.presses(dialog, 'Send', { note: 'Hvad koster stien om vinteren?' });
  expect(asked.line).toContain('er sendt til Carl Fisk og Sara Lind');
  const question = await told(hall, carl, 'Hvad koster stien om vinteren?');
  await told(hall, sara, 'Hvad koster stien om vinteren?');
  await carl.presses(carl.sees(question), 'Send svar', { note: 'Omkring 40.000 kr.' });
  await told(hall, dorte, 'Omkring 40.000 kr.');
}

/** Recorded, read back, confirmed, told, received, and seen so by the secretary. */
async function decide(hall: TownHall): Promise<void> {
  const { sara, carl } = hall;
  const [review] = await sara.types('/beslutning 2 Direktionen godkender indstillingen.');
  if (!review) throw new Error('no review came');
  expect(textOn(review.body)).toContain('Godkendt');
  await hall.restart();
  const confirmed = await sara.presses(sara.sees(review), 'Bekræft og send');
  expect(textOn(confirmed.screen?.card)).toContain('Én får besked');
  const notice = await told(hall, carl, 'Direktionen godkender indstillingen.');
  await carl.presses(carl.sees(notice), 'Modtaget');
  expect(textOn(notice.body)).toContain('Du har svaret: Modtaget');
  expect(await answerTo(sara, '/punkt 2')).toContain('Carl Fisk: ✓ modtaget');
}

/** The item stands on the next meeting, below it what was decided before. */
async function postpone(hall: TownHall): Promise<void> {
  const { sara, carl } = hall;
  const [review] = await sara.types(`/udskyd 3 til ${second.typed} fordi tallene mangler`);
  if (!review) throw new Error('no review came');
  await sara.presses(sara.sees(review), 'Bekræft og send');
  await told(hall, carl, 'Udsættes til');
  await hall.restart();
  const next = await answerTo(sara, `/dagsorden ${second.typed}`);
  expect(next).toContain('Budgetopfølgning');
  expect(next).toContain('↷ Udskudt 1 gang');
  const item = await answerTo(sara, `/punkt 2 møde ${second.typed}`);
  expect(item).toContain('Budgetopfølgning');
  expect(item).toMatch(/Beslutning[^\n]*\n✔ Udskudt/);
  expect(item).toContain('tallene mangler');
}

describe('a meeting, from installing the bot to the next meeting, the service started anew again and again', () => {
  onBothDatabases((makeDatabase) => {
    test('goes its way: nothing is lost, nothing is said twice, and everybody is told', async () => {
      const database = await makeDatabase();
      const hall = await openTownHall(database.settings);
      try {
        await install(hall);
        await prepare(hall);
        const agenda = await publish(hall);
        await react(hall, agenda);
        await decide(hall);
        await postpone(hall);

        const { connector } = hall;
        const shown = await connector.until('the outcome on the card', () => {
          const text = textOn(agenda.body);
          return text.includes('✔ Godkendt') && text.includes('✔ Udskudt') && text;
        });
        expect(shown).toMatch(/✓ 1 enig.*💬 1 vil drøfte.*1 spørgsmål/);
        expect(shown).toContain('👀 Set af 1');
        expect(agendas(hall)).toEqual([agenda]);
        const notices = connector.said.filter(({ chat }) => chat === chatIdOf(hall.carl.person));
        expect(new Set(notices.map(({ body }) => JSON.stringify(body))).size).toBe(notices.length);
        expect(await hall.command('jobs', 'list', '--failed')).toMatchObject({ out: 'no failed jobs\n' });
        expect(await hall.command('audit', 'verify')).toMatchObject({ status: 0 });
        expect(connector.calls.filter(({ status }) => status >= 400)).toEqual([]);
      } finally {
        await hall.close();
        await database.drop();
      }
    });
  });
});

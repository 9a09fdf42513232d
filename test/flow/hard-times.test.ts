import { describe, expect, test } from '@jest/globals';
import { openPostgres } from '../../src/store/open-database.ts';
import { aWednesday, openTownHall, type TownHall } from '../support/a-town-hall.ts';
import type { Said } from '../support/fake-chats.ts';
import { agendas, answerTo, told } from '../support/hear.ts';
import { onBothDatabases } from '../support/on-databases.ts';
import { demandScreen, textOn } from '../support/teams-user.ts';
import { chatIdOf, type TeamsPerson } from '../support/wire.ts';

const day = aWednesday(3);

/** The board, its meeting and two items; the chief of CTM has not installed the bot. */
async function layOut(hall: TownHall): Promise<void> {
  const { sara, tina, connector, post, wire } = hall;
  connector.chats.notInstalled.add(tina.person.aadObjectId);
  await hall.addBoard();
  for (const arrival of wire.installedInTeam(sara.person)) await post(arrival);
  await answerTo(sara, `/nyt møde ${day.typed} 9:00-11:00`);
  await answerTo(sara, '/nyt punkt Ny cykelsti center CFE, CTM 20 min');
  await answerTo(sara, '/nyt punkt Budgetopfølgning center CFE 15 min');
}

function toChat(person: TeamsPerson) {
  return ({ path }: { path: string }) => path.includes(encodeURIComponent(chatIdOf(person)));
}

/** Teams stumbles in every way it knows while the agenda goes out. */
async function publishInBadWeather({ connector, sara, ...hall }: TownHall): Promise<Said> {
  const posting = {
    on: ({ method, path }: { method: string; path: string }) =>
      method === 'POST' && path === '/v3/conversations',
  };
  connector.faults.push(
    { ...posting, how: { status: 503 }, times: 2 },
    { ...posting, how: 'cut' },
    { ...posting, how: { status: 429, headers: { 'retry-after': '1' } } },
    { ...posting, how: { status: 412 } },
    { how: { status: 502 } },
  );
  expect(await answerTo(sara, '/udsend')).toContain('er udsendt i kanalen');
  const agenda = await connector.until('the agenda', () => agendas({ connector, ...hall, sara })[0]);
  expect(connector.faults).toEqual([]);
  return agenda;
}

/** Teams delivers again what it got no answer to in time: together with the first, and later. */
async function deliverAgain({ wire, post, sara, connector }: TownHall): Promise<void> {
  const typed = wire.typed(sara.person, '/nyt punkt Ny svømmehal 10 min', 'chat');
  const before = connector.said.length;
  const answers = await Promise.all([post(typed), post(typed), post(typed)]);
  answers.push(await post(typed));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const said = connector.said.slice(before).filter(({ chat }) => chat === chatIdOf(sara.person));
  expect(said.map(({ body }) => body.text)).toEqual([expect.stringContaining('Gemt som punkt 4')]);
  expect(await answerTo(sara, '/dagsorden')).not.toMatch(/Ny svømmehal[\s\S]*Ny svømmehal/);
}

async function reactAllAtOnce({ dorte, dan, eva, finn, gry }: TownHall, agenda: Said): Promise<void> {
  const directors = [dorte, dan, eva, finn, gry];
  const agreed = await Promise.all(
    directors.map(async (one) => {
      const item = await one.opens(await one.refreshes(agenda), 'Ny cykelsti');
      return demandScreen(await one.presses(item, '✓ Enig'));
    }),
  );
  expect(agreed.every(({ card }) => textOn(card).includes('✓ Enige:'))).toBe(true);
  const last = await dorte.refreshes(agenda);
  for (const { person } of directors) expect(textOn(last.card)).toContain(person.name);
}

/** The power goes the moment the secretary has read that it is saved; nobody was told yet. */
async function decideAndLosePower(hall: TownHall): Promise<void> {
  const { sara, carl, tina, connector } = hall;
  const [review] = await sara.types('/beslutning 2 Direktionen godkender indstillingen.');
  if (!review) throw new Error('no review came');
  const unreachable = { on: toChat(carl.person), how: { status: 503 }, times: 1000 };
  connector.faults.push(unreachable);
  const confirmed = await sara.presses(sara.sees(review), 'Bekræft og send');
  await hall.service().process.kill('SIGKILL');
  expect(textOn(confirmed.screen?.card)).toContain('2 får besked');
  connector.faults.splice(0);
  await passTime(hall);
  await hall.start();
  await told(hall, carl, 'Direktionen godkender indstillingen.');
  const unheard = await told(hall, sara, 'Jeg kunne ikke give Tina Mark besked');
  expect(unheard.body.text).toContain('ikke installeret');
  const own = connector.said.filter(({ chat }) => chat === chatIdOf(carl.person));
  expect(own).toHaveLength(1);
  expect(connector.said.filter(({ chat }) => chat === chatIdOf(tina.person))).toEqual([]);
  const item = await answerTo(sara, '/punkt 2');
  expect(item).toContain('Carl Fisk: sendt, ikke besvaret');
  expect(item).toMatch(/Tina Mark: ⚠ kunne ikke nås – Mødeklar er ikke installeret/);
}

/** A server cannot know that a worker died, and waits two minutes: here they have passed. */
async function passTime({ settings }: TownHall): Promise<void> {
  if (!settings.DATABASE_URL) return;
  const database = await openPostgres(settings.DATABASE_URL, { max: 1 });
  await database.execute(
    "update queue.job set started_on = started_on - interval '3 minutes' where state = 'active'",
  );
  await database.close();
}

describe('a meeting in hard times', () => {
  onBothDatabases((makeDatabase) => {
    test('goes its way though Teams stumbles, delivers twice, and the power fails', async () => {
      const database = await makeDatabase();
      const hall = await openTownHall(database.settings);
      try {
        await layOut(hall);
        const agenda = await publishInBadWeather(hall);
        await deliverAgain(hall);
        await reactAllAtOnce(hall, agenda);
        await decideAndLosePower(hall);

        const shown = await hall.connector.until('the card brought up to date', () => {
          const text = textOn(agenda.body);
          return text.includes('✔ Godkendt') && text;
        });
        expect(shown).toContain('✓ 5 enige');
        expect(shown).toContain('Ny svømmehal');
        expect(agendas(hall)).toEqual([agenda]);
        expect(await hall.command('audit', 'verify')).toMatchObject({ status: 0 });
      } finally {
        await hall.close();
        await database.drop();
      }
    });
  });
});

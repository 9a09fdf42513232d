import { describe, expect, test } from '@jest/globals';
import { aWednesday, openTownHall } from '../support/a-town-hall.ts';
import { closedAfter } from '../support/closed-after.ts';
import { onPostgres } from '../support/database.ts';
import { agendas, answerTo } from '../support/hear.ts';
import { createPostgres, postgresUrl } from '../support/own-postgres.ts';
import { post } from '../support/post.ts';
import { runService } from '../support/run-service.ts';
import { textOn } from '../support/teams-user.ts';

const titles = Array.from({ length: 12 }, (_, at) => `Sag ${String.fromCharCode(65 + at)}`);

describe('an upgrade', () => {
  onPostgres(() => {
    test('exchanges one process for the next while people write, and loses and doubles nothing', async () => {
      const database = await createPostgres(postgresUrl ?? '');
      await closedAfter({ close: database.drop });
      const hall = await closedAfter(openTownHall({ DATABASE_URL: database.url }));
      const { sara, wire, connector } = hall;
      await hall.addBoard();
      for (const arrival of wire.installedInTeam(sara.person)) await hall.post(arrival);
      await answerTo(sara, `/nyt møde ${aWednesday(3).typed} 9:00-11:00`);
      await answerTo(sara, '/nyt punkt Sag Å');
      await answerTo(sara, '/udsend');
      const agenda = await connector.until('the agenda', () => agendas(hall)[0]);
      const next = await runService(hall.settings);
      await closedAfter({ close: () => next.process.kill('SIGKILL') });

      const old = hall.service();
      const stopped = Promise.withResolvers<{ status: number | null }>();
      const answers = titles.map(async (title, at) => {
        const activity = wire.typed(sara.person, `/nyt punkt ${title}`, 'chat');
        const send = ({ url }: typeof old) => post(`${url}/api/messages`, activity, hall.header());
        if (at === titles.length / 2) old.process.kill('SIGTERM').then(stopped.resolve, stopped.reject);
        // What the old one does not take, or does not answer, comes again as Teams sends it, and meets the next.
        const first = await send(old).catch(() => null);
        return first?.status === 200 ? first : send(next);
      });

      expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(titles.map(() => 200));
      expect(await stopped.promise).toMatchObject({ status: 0 });
      const shown = await connector.until('the whole agenda in the channel', () => {
        const text = textOn(agenda.body);
        return titles.every((title) => text.includes(title)) && text;
      });
      for (const title of titles) expect(shown.split(`${title}\n`)).toHaveLength(2);
    });
  });
});

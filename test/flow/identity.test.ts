import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aWednesday, openTownHall, type TownHall } from '../support/a-town-hall.ts';
import { answerTo, told } from '../support/hear.ts';
import { post } from '../support/post.ts';
import { textOn } from '../support/teams-user.ts';
import { chatIdOf } from '../support/wire.ts';

describe('the service, configured by its environment alone', () => {
  const halls: TownHall[] = [];
  const hall = () => halls[0] ?? Promise.reject(new Error('the town hall is closed'));

  beforeAll(async () => {
    halls.push(await openTownHall());
  });
  afterAll(async () => {
    for (const one of halls) await one.close();
  });

  test('signs in at the login host of its tenant and speaks to Teams with that token', async () => {
    const { sara, login, connector, place } = await hall();

    const [said] = await sara.types('hjælp');

    expect(said?.body.text).toContain('Tilføj mig til direktionens team');
    expect(login.asked).toEqual([
      {
        ...{ tenant: place.tenantId, clientId: place.appId, secret: 'et hemmeligt ord', assertion: null },
        scope: 'https://connector.example/.default',
      },
    ]);
    expect(connector.calls.at(-1)).toMatchObject({ authorization: 'Bearer bot-token-1', status: 201 });
  });

  test('keeps the token for the next answers', async () => {
    const { sara, login, connector } = await hall();

    await sara.types('hjælp');

    expect(login.asked).toHaveLength(1);
    expect(connector.calls.at(-1)?.authorization).toBe('Bearer bot-token-1');
  });

  test('fetches a new one where Teams takes the old one no longer, and the answer arrives', async () => {
    const { sara, login, connector } = await hall();
    login.revokeAll();

    const said = await sara.types('hjælp');

    expect(said).toHaveLength(1);
    expect(login.asked).toHaveLength(2);
    expect(connector.calls.slice(-2).map(({ status }) => status)).toEqual([401, 201]);
  });

  test('tells a chief as soon as it can sign in again, where it could not when it was decided', async () => {
    const here = await hall();
    const { sara, carl, login, connector } = here;
    await here.addBoard();
    for (const arrival of here.wire.installedInTeam(sara.person)) await here.post(arrival);
    await answerTo(sara, `/nyt møde ${aWednesday(3).typed} 9:00-11:00`);
    await answerTo(sara, '/nyt punkt Ny cykelsti center CFE');
    await answerTo(sara, '/udsend');
    const [review] = await sara.types('/beslutning 2 Direktionen tager sagen til efterretning.');
    if (!review) throw new Error('no review came');

    login.goAway();
    login.revokeAll();
    const confirmed = await sara.presses(sara.sees(review), 'Bekræft og send');
    await here.service().process.says('a job failed');
    login.comeBack();

    expect(textOn(confirmed.screen?.card)).toContain('Én får besked');
    const { chat } = await told(here, carl, 'til efterretning');

    // The trail of the press stands on the log's line of its job, and on the job's request.
    const lines = here.service().process.said().split('\n');
    const failed = JSON.parse(lines.find((line) => line.includes('a job failed')) ?? '{}');
    const sent = connector.calls.findLast(({ path }) => path.includes(encodeURIComponent(chat)));
    expect(failed.trail).toMatch(/^[0-9a-f]{32}$/);
    expect(sent?.traceparent?.slice(3, 35)).toBe(failed.trail);
  });

  test('is looked at by the doctor with the same tokens, as far as the team', async () => {
    const here = await hall();

    const { out, status } = await here.command('doctor', '--json');

    const found = JSON.parse(out).map(({ check, state }: Record<string, string>) => `${check} ${state}`);
    expect(found).toEqual([
      ...['settings ok', 'clock ok', 'bot token ok', 'Graph token skipped', 'PUBLIC_URL fails'],
      ...['database ok', 'boards ok'],
      ...['secretary ok', 'channel ok', 'calendar skipped', 'subscription skipped', 'team ok'].map(
        (line) => `Direktionen: ${line}`,
      ),
    ]);
    expect(status).toBe(1);
    expect(here.connector.calls.at(-1)?.path).toContain('pagedmembers?pageSize=1');
  });

  test('turns a stranger’s token away', async () => {
    const { sara, issuer, place, service, wire, connector } = await hall();
    const before = connector.calls.length;
    const authorization = issuer.header(
      { aud: place.appId, serviceurl: place.serviceUrl },
      { signedBy: 'stranger' },
    );

    const activity = wire.typed(sara.person, 'hjælp', 'chat');
    const answer = await post(`${service().url}/api/messages`, activity, authorization);

    expect(answer.status).toBe(401);
    const here = encodeURIComponent(chatIdOf(sara.person));
    expect(connector.calls.slice(before).filter(({ path }) => path.includes(here))).toEqual([]);
  });

  test('says what it wrote in lines of JSON, without its secret', async () => {
    const { service } = await hall();

    const { said, complained } = service().process;
    expect(said() + complained()).not.toMatch(/et hemmeligt ord|bot-token-/);
  });

  test('ends with 0 when it is asked to', async () => {
    const { service } = await hall();

    expect(await service().process.kill('SIGTERM')).toMatchObject({ status: 0 });
  });
});

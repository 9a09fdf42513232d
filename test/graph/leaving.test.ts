import { describe, expect, test } from '@jest/globals';
import { aGraph, boardMailbox, failureOf, window } from '../support/a-graph.ts';
import { aPlan } from '../support/a-mailbox.ts';
import { aCertificate } from '../support/certificates.ts';
import { closedAfter } from '../support/closed-after.ts';
import { startElsewhere } from '../support/elsewhere.ts';

/** Graph, and beside it a host whose certificate is as good. */
async function twoHosts(options: { onwards?: () => string } = {}) {
  const certificate = aCertificate();
  const elsewhere = await closedAfter(startElsewhere(certificate, options));
  const around = await aGraph({ certificate, elsewhere: () => elsewhere.url });
  return { ...around, elsewhere };
}

const me = { mailbox: null, path: '/me' };

describe('the token for Graph', () => {
  test('does not go where a page’s next link leads, nor does anything', async () => {
    const { calendar, graph, mailbox, elsewhere } = await twoHosts();
    for (let count = 0; count < 5; count += 1) mailbox.add(aPlan());
    graph.orders.round('next link to elsewhere');

    const failure = await failureOf(calendar.changes(boardMailbox, null, window));

    expect(failure.message).toBe('a link leads away from Graph');
    expect(elsewhere.heard).toEqual([]);
  });

  test('does not go where a kept link leads: everything is read anew instead', async () => {
    const { calendar, graph, mailbox, elsewhere } = await twoHosts();
    mailbox.add(aPlan());
    graph.orders.round('delta link to elsewhere');
    const { token } = await calendar.changes(boardMailbox, null, window);

    const changes = await calendar.changes(boardMailbox, token, window);

    expect(token).toContain(elsewhere.url);
    expect([changes.isFull, changes.events.length]).toEqual([true, 1]);
    expect(elsewhere.heard).toEqual([]);
  });

  test('does not go where a link only looks like Graph’s', async () => {
    const { client, graph, elsewhere } = await twoHosts();
    const { host } = new URL(elsewhere.url);
    const links = [
      `https://graph.microsoft.com@${host}/v1.0/me`,
      `${graph.url}.${host}/v1.0/me`,
      graph.url.replace('https:', 'http:'),
      `${graph.url}@${host}/v1.0/me`,
    ];

    for (const path of links) await failureOf(client.ask({ mailbox: null, path }));

    expect([elsewhere.heard, graph.asked]).toEqual([[], []]);
  });

  test('does not go where a redirect leads, and what is there is not taken for Graph’s', async () => {
    const { client, graph, elsewhere } = await twoHosts();
    graph.answerNext({ status: 302, headers: { location: `${elsewhere.url}/v1.0/me` } });

    await failureOf(client.ask(me));

    expect(elsewhere.heard).toEqual([]);
  });

  test('stays behind where a file’s content is fetched from another host, as all does that was said to Graph', async () => {
    const { client, graph, elsewhere } = await twoHosts();
    graph.answerNext({ status: 302, headers: { location: `${elsewhere.url}/file?tempauth=1` } });

    const answer = await client.ask({ mailbox: null, path: '/drives/d/items/i/content', mayLeave: true });

    expect(new TextDecoder().decode(answer.bytes)).toBe('elsewhere');
    expect(elsewhere.heard.map(({ path }) => path)).toEqual(['/file?tempauth=1']);
    expect(Object.keys(elsewhere.heard[0]?.headers ?? {}).sort()).toEqual(['connection', 'host']);
  });

  test('is not lent to another host that leads back to Graph', async () => {
    let back = '';
    const { client, graph, elsewhere } = await twoHosts({ onwards: () => back });
    back = `${graph.url}/v1.0/users`;
    graph.answerNext({ status: 302, headers: { location: `${elsewhere.url}/file` } });

    await failureOf(client.ask({ ...me, mayLeave: true }));

    expect([elsewhere.heard.length, graph.asked.length]).toEqual([1, 1]);
  });

  test('is shown again where a redirect stays within Graph', async () => {
    const { client, graph, mailbox } = await twoHosts();
    const id = mailbox.add(aPlan());
    graph.answerNext({ status: 307, headers: { location: `/v1.0/users/${boardMailbox}/events/${id}` } });

    expect((await client.ask(me)).status).toBe(200);
    expect(graph.asked.map(({ headers }) => headers.authorization)).toEqual(
      Array(2).fill('Bearer graph-token'),
    );
    expect(graph.asked[1]?.headers.prefer).toContain('ImmutableId');
  });

  test('is not shown round in circles', async () => {
    const { client, graph } = await twoHosts();
    for (let count = 0; count < 9; count += 1)
      graph.answerNext({ status: 302, headers: { location: '/v1.0/me' } });

    expect((await failureOf(client.ask(me))).message).toContain('on and on');
    expect(graph.asked).toHaveLength(4);
  });

  test('is shown once to what writes: a redirect of that is not followed', async () => {
    const { client, graph, elsewhere } = await twoHosts();
    graph.answerNext({ status: 307, headers: { location: `${elsewhere.url}/` } });

    const answer = await client.ask({ ...me, method: 'POST', body: {}, mayLeave: true });

    expect([answer.status, elsewhere.heard, graph.asked.length]).toEqual([307, [], 1]);
  });
});

import crypto from 'node:crypto';
import { describe, expect, jest, test } from '@jest/globals';
import { aDoor } from '../support/a-door.ts';

/** How many signatures were checked since. */
function countChecks(): () => number {
  const checked = jest.spyOn(crypto, 'createVerify');
  return () => checked.mock.calls.length;
}

/** In seconds, as tokens say it. */
const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

describe('a token that was verified', () => {
  test('is taken again within five minutes without another look, though the issuer is gone', async () => {
    const { post, wire, sara, header, issuer, pass } = await aDoor();
    const token = header();
    await post(wire.typed(sara, 'hjælp', 'chat'), token);
    await issuer.close();
    const checks = countChecks();

    pass(4);
    const answers = await Promise.all([1, 2, 3].map(() => post(wire.typed(sara, 'hjælp', 'chat'), token)));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(checks()).toBe(0);
    expect(issuer.asked()).toBe(1);
  });

  test('is verified once in a turn', async () => {
    const { post, wire, sara, header } = await aDoor();
    const checks = countChecks();

    await post(wire.typed(sara, 'hjælp', 'chat'), header());

    expect(checks()).toBe(1);
  });

  test('is looked at again after five minutes', async () => {
    const { post, wire, sara, header, pass } = await aDoor();
    const token = header();
    await post(wire.typed(sara, 'hjælp', 'chat'), token);
    const checks = countChecks();

    pass(5.1);
    await post(wire.typed(sara, 'hjælp', 'chat'), token);

    expect(checks()).toBe(1);
  });

  test('is not remembered beyond its own end', async () => {
    const { post, wire, sara, header, pass } = await aDoor();
    const token = header({ exp: inSeconds(60) });
    await post(wire.typed(sara, 'hjælp', 'chat'), token);
    const checks = countChecks();

    pass(2);
    await post(wire.typed(sara, 'hjælp', 'chat'), token);

    expect(checks()).toBeGreaterThan(0);
  });

  test('is good for its own service address only', async () => {
    const { post, wire, sara, header } = await aDoor();
    const token = header();
    await post(wire.typed(sara, 'hjælp', 'chat'), token);

    const serviceUrl = 'https://smba.elsewhere.example/emea/';
    const answer = await post({ ...wire.typed(sara, 'hjælp', 'chat'), serviceUrl }, token);

    expect(answer.status).toBe(401);
  });

  test('does not help another one', async () => {
    const { post, wire, sara, header } = await aDoor();
    const token = header();
    await post(wire.typed(sara, 'hjælp', 'chat'), token);

    const others = [header({}, { signedBy: 'stranger' }), `${token.slice(0, -4)}AAAA`];
    for (const other of others)
      expect((await post(wire.typed(sara, 'hjælp', 'chat'), other)).status).toBe(401);
  });
});

describe('a token that was turned away', () => {
  test('is looked at again each time', async () => {
    const { post, wire, sara, header } = await aDoor();
    const token = header({}, { signedBy: 'stranger' });
    const checks = countChecks();

    const first = await post(wire.typed(sara, 'hjælp', 'chat'), token);
    const second = await post(wire.typed(sara, 'hjælp', 'chat'), token);

    expect([first.status, second.status]).toEqual([401, 401]);
    expect(checks()).toBe(2);
  });
});

describe('a token in the minutes that clocks may differ', () => {
  test('is good, as the channel expects, and its turn is taken', async () => {
    const { post, wire, sara, header, connector } = await aDoor();

    const answer = await post(wire.typed(sara, 'hjælp', 'chat'), header({ exp: inSeconds(-60) }));

    expect(answer.status).toBe(200);
    expect(connector.said).toHaveLength(1);
  });
});

import { request } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { type ATrial, aTrialHere, channel } from './a-trial.ts';

describe('a request from elsewhere', () => {
  function statusOf(
    made: ATrial,
    method: string,
    path: string,
    headers: Record<string, string>,
  ): Promise<number> {
    return new Promise((answered, failed) => {
      const asked = request(`${made.url}${path}`, { method, headers }, (answer) => {
        answer.resume();
        answered(answer.statusCode ?? 0);
      });
      asked.once('error', failed);
      asked.end();
    });
  }

  test.each([
    ['GET', '/'],
    ['GET', '/trial/events'],
    ['GET', '/trial/page/main.ts'],
    ['POST', '/trial/reset'],
    ['POST', '/trial/connector/v3/conversations'],
    ['GET', `/trial/connector/v3/conversations/${channel.channelId}/members`],
  ])('that uses a foreign name for this machine is refused: %s %s', async (method, path) => {
    const made = await aTrialHere();

    expect(await statusOf(made, method, path, { host: 'evil.example' })).toBe(403);
    expect(await statusOf(made, method, path, { host: 'localhost.evil.example:3978' })).toBe(403);
    expect(made.resets).toEqual([]);
  });

  test.each(['http://evil.example', 'http://127.0.0.1:1', 'null'])(
    'that comes from a page at %s changes nothing',
    async (origin) => {
      const made = await aTrialHere();

      expect(await statusOf(made, 'POST', '/trial/reset', { origin })).toBe(403);
      expect(made.resets).toEqual([]);
    },
  );

  test('is told from one of the own page', async () => {
    const made = await aTrialHere();

    expect(await statusOf(made, 'POST', '/trial/reset', { origin: made.url })).toBe(200);
    expect(made.resets).toEqual(['0 posts']);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { TrialEvent } from '../../src/playground/wire.ts';
import { type ATrial, ask, aTrialHere, channel, chatOf, ida } from './a-trial.ts';

/** Follows the events; `next` waits for the next one. */
async function follow(made: ATrial, lastEventId?: string) {
  const answer = await fetch(`${made.url}/trial/events`, {
    headers: lastEventId === undefined ? {} : { 'last-event-id': lastEventId },
  });
  if (!answer.body) throw new Error('no stream');
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  return {
    type: answer.headers.get('content-type'),
    async next(): Promise<{ id: string; event: TrialEvent }> {
      for (;;) {
        const [block, ...others] = rest.split('\n\n');
        if (others.length > 0) {
          rest = others.join('\n\n');
          const found = /^id: (.*)\ndata: (.*)$/s.exec(block ?? '');
          if (found) return { id: found[1] ?? '', event: JSON.parse(found[2] ?? '') };
          continue;
        }
        const { value, done } = await reader.read();
        if (done) throw new Error('the stream ended');
        rest += value;
      }
    },
    end: () => reader.cancel(),
  };
}

describe('the page', () => {
  test('comes with a policy that lets nothing in from outside and nobody frame it', async () => {
    const { url } = await aTrialHere();

    const answer = await fetch(url);

    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('lang="da"');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('names only files of its own, and each is served', async () => {
    const { url } = await aTrialHere();
    const seen = new Set<string>();
    const waiting = ['/'];

    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const answer = await fetch(url + path);
      const text = await answer.text();
      expect([path, answer.status]).toEqual([path, 200]);
      if (path.endsWith('adaptivecards.js')) continue;
      for (const [, named = ''] of text.matchAll(/(?:src=|href=|from |url\()["']([\w./-]+)["']/g)) {
        waiting.push(new URL(named, `http://here${path}`).pathname);
      }
    }

    expect(seen.size).toBeGreaterThan(20);
  });

  test('is served scripts without types', async () => {
    const { url } = await aTrialHere();

    const answer = await fetch(`${url}/trial/page/server.ts`);

    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await answer.text()).not.toContain('Promise<Outcome>');
  });

  test.each(['..%2Fwire.ts', 'tsconfig.json', 'none.ts', '%2e%2e%2f%2e%2e%2fpackage.json'])(
    'is not served %s',
    async (name) => {
      const { url } = await aTrialHere();

      expect((await fetch(`${url}/trial/page/${name}`)).status).toBe(404);
    },
  );
});

describe('the events', () => {
  test('begin with all there is, and go on with what happens', async () => {
    const suggestions = [{ pane: 'secretary' as const, text: '/hjælp' }];
    const made = await aTrialHere({ suggestions });
    await made.send(chatOf(ida), { text: 'Hej' });

    const events = await follow(made);
    const first = await events.next();
    await made.send(chatOf(ida), { text: 'Igen' });
    const second = await events.next();
    await events.end();

    expect(events.type).toBe('text/event-stream; charset=utf-8');
    expect(first.event).toMatchObject({ kind: 'snapshot', posts: [{ text: 'Hej' }], suggestions, channel });
    expect(second.event).toMatchObject({ kind: 'post', post: { text: 'Igen' } });
  });

  test('go on where they broke off', async () => {
    const made = await aTrialHere();
    const before = await follow(made);
    const { id } = await before.next();
    await before.end();
    await made.send(chatOf(ida), { text: 'Imens' });

    const after = await follow(made, id);
    const { event } = await after.next();
    await after.end();

    expect(event).toMatchObject({ kind: 'post', post: { text: 'Imens' } });
  });

  test('begin anew for a page that has been away for too long', async () => {
    const made = await aTrialHere();

    const events = await follow(made, 'another run-7');
    const { event } = await events.next();
    await events.end();

    expect(event.kind).toBe('snapshot');
  });
});

describe('what the page asks for', () => {
  test('is done as the person it names', async () => {
    const made = await aTrialHere();

    const answer = await ask(made, 'say', {
      person: 'ida',
      chat: chatOf(ida),
      thread: null,
      text: '  /hjælp ',
    });

    expect(await answer.json()).toEqual({ kind: 'done' });
    expect(made.bot.heard[0]).toMatchObject({ text: '/hjælp', from: { aadObjectId: 'ida' } });
  });

  test.each([
    ['an empty line', 'say', { person: 'ida', chat: 'x', thread: null, text: ' ' }, 400],
    ['an unknown reaction', 'react', { person: 'ida', chat: 'x', post: '1', kind: 'launch' }, 400],
    ['no body', 'press', {}, 400],
    [
      'a message that is not there',
      'react',
      { person: 'ida', chat: chatOf(ida), post: '1', kind: 'like' },
      404,
    ],
    ['a person who is not there', 'look', { person: 'nobody', chat: channel.channelId }, 404],
  ])('is refused for %s, and the bot hears nothing', async (_, path, body, status) => {
    const made = await aTrialHere();

    const answer = await ask(made, path, body);

    expect(answer.status).toBe(status);
    expect(made.bot.heard).toEqual([]);
  });

  test('to begin anew empties the chats before the data, and installs the bot after it', async () => {
    const order: string[] = [];
    const made = await aTrialHere({
      onReset: (teams) => void order.push(`reset with ${teams.snapshot().posts.length} posts`),
    });
    await made.send(chatOf(ida), { text: 'Hej' });
    made.bot.follows(({ type }) => {
      order.push(type);
      return undefined;
    });

    const answer = await ask(made, 'reset', {});

    expect(await answer.json()).toEqual({ kind: 'done' });
    expect(order.slice(0, 3)).toEqual(['reset with 0 posts', 'conversationUpdate', 'installationUpdate']);
    expect(made.teams.snapshot().posts).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { BotConfig } from '../../src/config.ts';
import { createBotToken } from '../../src/teams/credentials.ts';

const bot = {
  ...{ kind: 'teams', appId: 'app', tenantId: 'tenant-1', allowedTenants: ['tenant-1'], channelService: '' },
  ...{ identity: { type: 'SingleTenant', password: 'secret' }, overrides: {} },
} as const satisfies BotConfig;

/** Credentials whose tokens tell which of them gave it, and what was asked. */
function credentials(give: (which: number) => string | null) {
  const scopes: unknown[] = [];
  let made = 0;
  const make = () => {
    made += 1;
    const which = made;
    return {
      getToken: async (scope: string | string[]) => {
        scopes.push(scope);
        const token = give(which);
        return token === null ? null : { token, expiresOnTimestamp: Date.now() + 3_600_000 };
      },
    };
  };
  return { make, scopes };
}

describe('the bot’s token', () => {
  test('is asked for at the Bot Framework, and kept until shortly before it expires', async () => {
    let passed = 0;
    const { make, scopes } = credentials((which) => `token-${which}`);
    const token = createBotToken(bot, make, () => Date.now() + passed);

    expect([await token.header(), await token.header()]).toEqual(['Bearer token-1', 'Bearer token-1']);
    expect(scopes).toEqual(['https://api.botframework.com/.default']);
    passed = 56 * 60_000;
    await token.header();
    expect(scopes).toHaveLength(2);
  });

  test('is asked for in the scope that the settings name', async () => {
    const { make, scopes } = credentials(() => 'token');
    const overrides = { ToChannelFromBotOAuthScope: 'https://connector.example' };

    await createBotToken({ ...bot, overrides }, make).header();

    expect(scopes).toEqual(['https://connector.example/.default']);
  });

  test('comes from a new credential once it was refused', async () => {
    const { make } = credentials((which) => `token-${which}`);
    const token = createBotToken(bot, make);

    await token.header();
    token.renew();

    expect(await token.header()).toBe('Bearer token-2');
  });

  const failing: [string, () => string | null][] = [
    [
      'the login host is away',
      () => {
        throw new Error('ECONNREFUSED');
      },
    ],
    ['there is none', () => null],
  ];

  test.each(failing)(
    'fails in a way that passes where %s: whoever waits for word is not given up',
    async (_, give) => {
      const { make } = credentials(give);

      const asking = createBotToken(bot, make).header();

      await expect(asking).rejects.toMatchObject({ side: 'teams', reason: 'cut' });
    },
  );

  test('is none in the trial, where nobody asks for one', async () => {
    expect(await createBotToken({ kind: 'trial', allowedTenants: 'all' }).header()).toBeNull();
  });
});

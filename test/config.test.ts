import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { isLoopback } from '../src/config/loopback.ts';
import { ConfigError, overrideNames, readConfig, readHouseConfig } from '../src/config.ts';

type Settings = Readonly<Record<string, string>>;

/** Settings with which the bot runs for real. */
const real = {
  MicrosoftAppId: 'app-1',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppPassword: 'password-1',
  MicrosoftAppTenantId: 'tenant-1',
} as const;

/** One message, with each reason on its own. */
function problemsOf(given: Settings): string[] {
  try {
    readConfig(given);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const [, reasons = ''] =
      /^cannot start, the settings are incomplete: (.+) \(see \.env\.example\)$/.exec(error.message) ?? [];
    return reasons.split('; ');
  }
  return [];
}

describe('with no settings', () => {
  test('it is the trial on loopback, with the embedded database', () => {
    expect(readConfig({})).toEqual({
      ...{ port: 3978, host: '127.0.0.1', publicUrl: null, logLevel: 'info', metricsToken: null },
      database: { kind: 'embedded', folder: './data' },
      bot: { kind: 'trial', allowedTenants: 'all' },
      graph: null,
      tracing: null,
      tab: null,
    });
  });

  test('it is the same where every setting is there but empty or blank', () => {
    const names = Object.keys(parseEnv(readFileSync('.env.example', 'utf8')));
    for (const nothing of ['', '  ']) {
      expect(readConfig(Object.fromEntries(names.map((name) => [name, nothing])))).toEqual(readConfig({}));
    }
  });

  test('it is the same with those of .env.example', () => {
    expect(readConfig(parseEnv(readFileSync('.env.example', 'utf8')) as Settings)).toEqual(readConfig({}));
  });
});

describe('the trial', () => {
  test('with DATABASE_URL alone is the trial on PostgreSQL', () => {
    for (const url of ['postgres://a@b/c', 'postgresql://a@b/c']) {
      expect(readConfig({ DATABASE_URL: url })).toMatchObject({
        bot: { kind: 'trial' },
        host: '127.0.0.1',
        database: { kind: 'postgres', url, folder: './data', signIn: { by: 'url' } },
      });
    }
  });

  test.each(['0.0.0.0', '::', '10.0.0.1', 'example.dk', '127.0.0.1.example.dk', 'localhost.example.dk'])(
    'does not listen on %s',
    (host) => {
      expect(problemsOf({ HOST: host })).toEqual([
        `HOST is ${host}, but without MicrosoftAppId the local trial listens on loopback only`,
      ]);
    },
  );

  test.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('listens on %s', (host) => {
    expect(isLoopback(host)).toBe(true);
    expect(readConfig({ HOST: host }).host).toBe(host);
  });

  test('with half an identity is refused, naming what is set and what is missing', () => {
    const { MicrosoftAppId: _, ...half } = real;

    expect(problemsOf(half)).toEqual([
      'MicrosoftAppId is missing (MicrosoftAppType, MicrosoftAppPassword, MicrosoftAppTenantId is set)',
    ]);
    for (const [name, value] of Object.entries(half)) {
      expect(problemsOf({ [name]: value })).toEqual([`MicrosoftAppId is missing (${name} is set)`]);
    }
  });

  test('with an empty app id stays the trial, and stays on loopback', () => {
    expect(readConfig({ MicrosoftAppId: ' ' })).toEqual(readConfig({}));
    expect(problemsOf({ MicrosoftAppId: '', HOST: '0.0.0.0' })).toHaveLength(1);
  });

  test('may be kept to some tenants', () => {
    expect(readConfig({ ALLOWED_TENANTS: 'a' }).bot).toEqual({ kind: 'trial', allowedTenants: ['a'] });
  });
});

describe('for real', () => {
  test('with a password it listens everywhere, to its own tenant', () => {
    expect(readConfig(real)).toMatchObject({ host: '0.0.0.0' });
    expect(readConfig(real).bot).toEqual({
      ...{ kind: 'teams', appId: 'app-1', tenantId: 'tenant-1', allowedTenants: ['tenant-1'] },
      ...{ channelService: '', overrides: {} },
      identity: { type: 'SingleTenant', password: 'password-1' },
    });
  });

  test('with a managed identity it has no password', () => {
    const { MicrosoftAppPassword: _, ...managed } = { ...real, MicrosoftAppType: 'UserAssignedMSI' };

    expect(readConfig(managed).bot).toMatchObject({ identity: { type: 'UserAssignedMSI' } });
    expect(problemsOf({ ...managed, MicrosoftAppPassword: 'x' })).toEqual([
      'MicrosoftAppPassword must not be set with UserAssignedMSI',
    ]);
  });

  test.each([
    ['MicrosoftAppType', 'MicrosoftAppType is missing (SingleTenant or UserAssignedMSI)'],
    ['MicrosoftAppPassword', 'MicrosoftAppPassword is missing'],
    ['MicrosoftAppTenantId', 'MicrosoftAppTenantId is missing'],
  ] as const)('without %s it does not start', (name, problem) => {
    const { [name]: _, ...rest } = real;

    expect(problemsOf(rest)).toEqual([problem]);
    expect(problemsOf({ ...rest, [name]: '' })).toEqual([problem]);
  });

  test.each(['MultiTenant', 'singletenant', 'Single Tenant'])('is not for an app of type %s', (type) => {
    expect(problemsOf({ ...real, MicrosoftAppType: type })).toEqual([
      'MicrosoftAppType must be SingleTenant or UserAssignedMSI',
    ]);
  });

  test('the tenants that are named may talk to it, and no other', () => {
    expect(readConfig({ ...real, ALLOWED_TENANTS: ' a ,b,, c' }).bot.allowedTenants).toEqual(['a', 'b', 'c']);
  });

  test('the government cloud is always passed on', () => {
    const cloud = 'https://botframework.azure.us';
    expect(readConfig({ ...real, ChannelService: cloud }).bot).toMatchObject({ channelService: cloud });
  });
});

describe("botbuilder's own switches, which decide whom the bot trusts", () => {
  test.each(overrideNames)(
    '%s is passed on where the service listens on loopback, and nowhere else',
    (name) => {
      const given = { ...real, [name]: 'https://login.example' };

      expect(problemsOf(given)).toEqual([
        expect.stringMatching(new RegExp(`^${name} .*only where HOST is loop`)),
      ]);
      expect(problemsOf({ ...given, HOST: '10.0.0.1' })).toHaveLength(1);
      expect(readConfig({ ...given, HOST: '127.0.0.1' }).bot).toMatchObject({
        overrides: { [name]: 'https://login.example' },
      });
    },
  );

  test('are absent where they are empty', () => {
    expect(readConfig({ ...real, OAuthUrl: '' }).bot).toMatchObject({ overrides: {} });
  });
});

describe('a setting that is wrong', () => {
  test.each([
    ...['x', '1.5', '-1', '65536', '80 80'].map((port) => ['PORT', port] as const),
    ...['hej', 'www.example.dk'].map((url) => ['PUBLIC_URL', url] as const),
    ...['mysql://a', 'localhost', 'postgres:a'].map((url) => ['DATABASE_URL', url] as const),
    ...['loud', 'INFO'].map((level) => ['LOG_LEVEL', level] as const),
    ...[',', ' , ,'].map((nobody) => ['ALLOWED_TENANTS', nobody] as const),
  ])('is named: %s=%s', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} .+`))]);
    expect(problemsOf({ ...real, [name]: value })).toHaveLength(1);
  });

  test('is named with all else that is wrong or missing, each once, in one line', () => {
    const problems = problemsOf({
      ...{ MicrosoftAppId: 'app', MicrosoftAppPassword: ' ', PORT: 'x', PUBLIC_URL: 'http://a.example' },
      ...{ DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud', OAuthUrl: 'https://b.example' },
    });

    expect(problems.map((problem) => problem.split(' ')[0]).toSorted()).toEqual([
      ...['DATABASE_URL', 'LOG_LEVEL', 'MicrosoftAppTenantId', 'MicrosoftAppType', 'OAuthUrl'],
      ...['PORT', 'PUBLIC_URL'],
    ]);
    expect(problems.join()).not.toContain('\n');
  });

  test('does not hide that the identity is half there', () => {
    expect(problemsOf({ MicrosoftAppType: 'MultiTenant' })).toEqual([
      'MicrosoftAppType must be SingleTenant or UserAssignedMSI',
      'MicrosoftAppId is missing (MicrosoftAppType is set)',
    ]);
  });

  test('does not come with a secret', () => {
    const said = problemsOf({ ...real, MicrosoftAppTenantId: '', PORT: 'x', METRICS_TOKEN: 'token-1' });

    expect(said.join()).not.toMatch(/password-1|token-1/);
  });
});

describe('how the world reaches it', () => {
  test('is encrypted, except on this machine', () => {
    const plain = { ...real, PUBLIC_URL: 'http://bot.example' };

    expect(problemsOf(plain)).toEqual(['PUBLIC_URL must begin with https://']);
    expect(readConfig({ ...plain, HOST: 'localhost' }).publicUrl).toBe('http://bot.example');
    expect(readConfig({ ...real, PUBLIC_URL: 'https://bot.example' }).publicUrl).toBe('https://bot.example');
  });

  test.each(['https://bot.example/', 'https://bot.example//'])(
    'is said without a slash at its end: %s',
    (url) => {
      expect(readConfig({ ...real, PUBLIC_URL: url }).publicUrl).toBe('https://bot.example');
    },
  );
});

describe("the operator's commands", () => {
  test('ask for the database alone, whatever else is wrong', () => {
    const rest = { MicrosoftAppId: 'half', PORT: 'x' };

    expect(readHouseConfig({ ...rest, DATA_DIR: '/srv/m' }).database).toEqual({
      kind: 'embedded',
      folder: '/srv/m',
    });
    expect(readHouseConfig({ ...rest, DATABASE_URL: 'postgres://a' }).database).toMatchObject({
      kind: 'postgres',
    });
    expect(readHouseConfig({ DATABASE_URL: '' }).database).toEqual({ kind: 'embedded', folder: './data' });
  });

  test('are refused with a database of another make', () => {
    expect(() => readHouseConfig({ DATABASE_URL: 'mysql://a' })).toThrow(
      new ConfigError('DATABASE_URL must begin with postgres://'),
    );
  });
});

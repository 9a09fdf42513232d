import { z } from 'zod';
import { type DatabaseConfig, databaseOf, problemsOfDatabase } from './config/database.ts';
import { type GraphConfig, graphNames, graphOf, problemsOfGraph } from './config/graph.ts';
import { isLoopback } from './config/loopback.ts';
import { problemsOfTab, type TabConfig, tabNames, tabOf } from './config/tab.ts';
import { problemsOfTracing, type TracingConfig, tracingNames, tracingOf } from './config/tracing.ts';

export type Config = {
  port: number;
  host: string;
  /** How the world reaches the service; null in the trial. */
  publicUrl: string | null;
  database: DatabaseConfig;
  bot: BotConfig;
  graph: GraphConfig | null;
  tracing: TracingConfig | null;
  tab: TabConfig | null;
  logLevel: string;
  metricsToken: string | null;
};

/** `trial` has no identity and trusts whoever reaches it, which is why it listens on loopback only. */
export type BotConfig =
  | { kind: 'trial'; allowedTenants: readonly string[] | 'all' }
  | {
      kind: 'teams';
      appId: string;
      tenantId: string;
      allowedTenants: readonly string[];
      identity: { type: 'SingleTenant'; password: string } | { type: 'UserAssignedMSI' };
      channelService: string;
      /** botbuilder's own switches, which decide whom the bot trusts. */
      overrides: Readonly<Record<string, string>>;
    };

/** Where the configuration is wrong: every reason at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Which of botbuilder's switches are passed on. */
export const overrideNames = [
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'OAuthUrl',
  'CallerId',
  'ValidateAuthority',
] as const;

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** An empty setting is one that is not there. */
const setting = z
  .string()
  .trim()
  .optional()
  .transform((text) => (text === '' ? undefined : text));

const port = z
  .string()
  .transform(Number)
  .pipe(z.int({ error: 'is no port number' }).min(0).max(65_535));

/** Without the slash at its end, since paths are written behind it. */
const address = z.url({ error: 'is no web address' }).transform((url) => url.replace(/\/+$/, ''));

/** `a, b`. One that names nobody would shut everybody out without a word. */
const tenants = z
  .string()
  .transform((text) => text.split(',').map((tenant) => tenant.trim()))
  .transform((named) => named.filter(Boolean))
  .refine((named) => named.length > 0, 'names no tenant');

const settings = z.object({
  PORT: setting.pipe(port.optional()),
  HOST: setting,
  PUBLIC_URL: setting.pipe(address.optional()),
  DATABASE_URL: setting.pipe(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
      .optional(),
  ),
  DATA_DIR: setting,
  DATABASE_AUTH: setting.pipe(
    z.enum(['password', 'entra'], { error: 'must be password or entra' }).optional(),
  ),
  DATABASE_IDENTITY_CLIENT_ID: setting,
  MicrosoftAppId: setting,
  MicrosoftAppType: setting.pipe(
    z
      .enum(['SingleTenant', 'UserAssignedMSI'], { error: 'must be SingleTenant or UserAssignedMSI' })
      .optional(),
  ),
  MicrosoftAppPassword: setting,
  MicrosoftAppTenantId: setting,
  ALLOWED_TENANTS: setting.pipe(tenants.optional()),
  ChannelService: setting,
  LOG_LEVEL: setting.pipe(z.enum(levels, { error: `must be one of ${levels.join(', ')}` }).optional()),
  METRICS_TOKEN: setting,
  ...each(overrideNames),
  ...each(graphNames),
  ...each(tracingNames),
  ...each(tabNames),
});

function each<Name extends string>(names: readonly Name[]): Record<Name, typeof setting> {
  return Object.fromEntries(names.map((name) => [name, setting])) as Record<Name, typeof setting>;
}

type Settings = z.infer<typeof settings>;
type Environment = Readonly<Record<string, string | undefined>>;

/** Reads all settings at once. Throws a ConfigError that names all that is missing or wrong. */
export function readConfig(environment: Environment = process.env): Config {
  const parsed = settings.safeParse(environment);
  const issues = parsed.success ? [] : parsed.error.issues;
  const malformed = new Set(issues.map((issue) => String(issue.path[0])));
  const given: Settings = parsed.success ? parsed.data : settings.parse(without(environment, malformed));
  const host = given.HOST ?? (given.MicrosoftAppId ? '0.0.0.0' : '127.0.0.1');
  const wrong = issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  const missing = problemsIn(given, host, malformed).filter(
    (problem) => !malformed.has(problem.split(' ')[0] ?? ''),
  );
  const problems = [...wrong, ...missing];
  if (problems.length > 0) {
    throw new ConfigError(
      `cannot start, the settings are incomplete: ${problems.join('; ')} (see .env.example)`,
    );
  }
  return {
    port: given.PORT ?? 3978,
    host,
    publicUrl: given.PUBLIC_URL ?? null,
    database: databaseOf(given),
    bot: botOf(given),
    graph: graphOf(given),
    tracing: tracingOf(given),
    tab: tabOf(given),
    logLevel: given.LOG_LEVEL ?? 'info',
    metricsToken: given.METRICS_TOKEN ?? null,
  };
}

/** Where the operator's commands find the database and Graph; asks for nothing else. */
export function readHouseConfig(environment: Environment = process.env): Pick<Config, 'database' | 'graph'> {
  const shape = settings
    .pick({ DATABASE_URL: true, DATA_DIR: true, DATABASE_AUTH: true, DATABASE_IDENTITY_CLIENT_ID: true })
    .extend(each(['MicrosoftAppId', 'MicrosoftAppType']))
    .extend(each(graphNames));
  const parsed = shape.safeParse(environment);
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path} ${issue.message}`);
  const problems = parsed.success
    ? [...problemsOfDatabase(parsed.data), ...problemsOfGraph(parsed.data)]
    : wrong;
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems.join('; '));
  return { database: databaseOf(parsed.data), graph: graphOf(parsed.data) };
}

function problemsIn(given: Settings, host: string, malformed: ReadonlySet<string>): string[] {
  const isHttps =
    given.PUBLIC_URL === undefined || given.PUBLIC_URL.startsWith('https://') || isLoopback(host);
  return [
    ...(given.MicrosoftAppId ? problemsOfBot(given) : problemsOfTrial(given, host, malformed)),
    ...problemsOfDatabase(given),
    ...problemsOfGraph(given),
    ...problemsOfTracing(given),
    ...problemsOfTab(given, host),
    ...(isHttps ? [] : ['PUBLIC_URL must begin with https://']),
    ...overrideNames
      .filter((name) => given[name] !== undefined && !isLoopback(host))
      .map((name) => `${name} decides whom the bot trusts and is taken only where HOST is loopback`),
  ];
}

function problemsOfBot(given: Settings): string[] {
  const isManaged = given.MicrosoftAppType === 'UserAssignedMSI';
  return [
    ...(given.MicrosoftAppType ? [] : ['MicrosoftAppType is missing (SingleTenant or UserAssignedMSI)']),
    ...(given.MicrosoftAppTenantId ? [] : ['MicrosoftAppTenantId is missing']),
    ...(given.MicrosoftAppType === 'SingleTenant' && !given.MicrosoftAppPassword
      ? ['MicrosoftAppPassword is missing']
      : []),
    ...(isManaged && given.MicrosoftAppPassword
      ? ['MicrosoftAppPassword must not be set with UserAssignedMSI']
      : []),
  ];
}

function problemsOfTrial(given: Settings, host: string, malformed: ReadonlySet<string>): string[] {
  const names = ['MicrosoftAppType', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'] as const;
  const half = names.filter((name) => given[name] !== undefined || malformed.has(name));
  return [
    ...(half.length > 0 ? [`MicrosoftAppId is missing (${half.join(', ')} is set)`] : []),
    ...(isLoopback(host)
      ? []
      : [`HOST is ${host}, but without MicrosoftAppId the local trial listens on loopback only`]),
  ];
}

function botOf(given: Settings): BotConfig {
  const { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId = '' } = given;
  if (!appId) return { kind: 'trial', allowedTenants: given.ALLOWED_TENANTS ?? 'all' };
  const password = given.MicrosoftAppPassword ?? '';
  return {
    kind: 'teams',
    appId,
    tenantId,
    allowedTenants: given.ALLOWED_TENANTS ?? [tenantId],
    identity:
      given.MicrosoftAppType === 'UserAssignedMSI'
        ? { type: 'UserAssignedMSI' }
        : { type: 'SingleTenant', password },
    channelService: given.ChannelService ?? '',
    overrides: Object.fromEntries(
      overrideNames.flatMap((name) => (given[name] ? [[name, given[name]]] : [])),
    ),
  };
}

/** The settings that are well formed, so that what is missing among them is named in the same message. */
function without(environment: Environment, malformed: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !malformed.has(name)));
}

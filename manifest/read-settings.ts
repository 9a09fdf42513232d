import { z } from 'zod';

/** What is the municipality's own in the app package. */
export type PackageSettings = {
  /** The bot's id in Entra. */
  appId: string;
  /** The app that asks Graph, which alone may install ours for people; null without Graph. */
  graphAppId: string | null;
  /** Where the service is reached, https, without a slash at its end. */
  publicUrl: string;
  /** Who answers for the app, as people read it in Teams. */
  developer: string;
  privacyUrl: string;
  termsUrl: string;
  version: string;
};

/** Each setting and the option that says the same, `--app-id`, for a command line on somebody's own machine. */
export const options = {
  MicrosoftAppId: 'app-id',
  GRAPH_CLIENT_ID: 'graph-app-id',
  PUBLIC_URL: 'url',
  APP_DEVELOPER: 'developer',
  APP_PRIVACY_URL: 'privacy',
  APP_TERMS_URL: 'terms',
} as const;
export type SettingName = keyof typeof options;

const id = z
  .guid('is no id of an Entra app: 8-4-4-4-12 hexadecimal digits')
  .refine(isSomebody, 'is all zeros');
const address = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'is no https address with a host name' })
  .transform((url) => url.replace(/\/+$/, ''));

const shape = z.object({
  MicrosoftAppId: needed(id, 'the id of the bot in Entra'),
  GRAPH_CLIENT_ID: id.optional(),
  PUBLIC_URL: needed(address, 'the https address of the service'),
  APP_DEVELOPER: z.string().max(32, 'is longer than the 32 characters that Teams takes').default('Mødeklar'),
  APP_PRIVACY_URL: address.optional(),
  APP_TERMS_URL: address.optional(),
});

type Given = Readonly<Record<string, string | undefined>>;

/** Either the settings, or every reason why not, each beginning with the setting to mend. */
export function readSettings(given: Given, version: string): PackageSettings | readonly string[] {
  const names = Object.keys(options) as SettingName[];
  const parsed = shape.safeParse(
    Object.fromEntries(names.map((name) => [name, given[name]?.trim() || undefined])),
  );
  if (!parsed.success) return firstOfEach(parsed.error.issues);
  const { MicrosoftAppId, GRAPH_CLIENT_ID, PUBLIC_URL, APP_DEVELOPER, APP_PRIVACY_URL, APP_TERMS_URL } =
    parsed.data;
  if (GRAPH_CLIENT_ID === MicrosoftAppId)
    return ['GRAPH_CLIENT_ID is the bot’s own id: Graph is asked by another app (docs/graph.md)'];
  return {
    appId: MicrosoftAppId,
    graphAppId: GRAPH_CLIENT_ID ?? null,
    publicUrl: PUBLIC_URL,
    developer: APP_DEVELOPER,
    privacyUrl: APP_PRIVACY_URL ?? `${PUBLIC_URL}/om/privatliv`,
    termsUrl: APP_TERMS_URL ?? `${PUBLIC_URL}/om/vilkaar`,
    version,
  };
}

/** One reason for each setting is enough. */
function firstOfEach(issues: readonly z.core.$ZodIssue[]): string[] {
  const first = new Map(issues.toReversed().map(({ path, message }) => [path.join('.'), message]));
  return [...first].toReversed().map(([name, message]) => `${name} ${message}`);
}

function needed<T extends z.ZodType<string, string>>(of: T, what: string) {
  return z.string({ error: `is missing: ${what}` }).pipe(of);
}

function isSomebody(text: string): boolean {
  return /[1-9a-f]/i.test(text);
}

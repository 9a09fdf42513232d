/** The app that asks Graph, apart from the bot's own identity; null where Graph is not used. */
export type GraphConfig = {
  /** `https://graph.microsoft.com`, or a Graph of one's own. */
  baseUrl: string;
  tenantId: string;
  clientId: string;
  credential:
    | { kind: 'secret'; secret: string }
    /** A PEM file with certificate and private key. */
    | { kind: 'certificate'; path: string }
    /** The app trusts the identity named, or the machine's own. */
    | { kind: 'managed-identity'; identityClientId?: string };
  /** Which app is installed for people. */
  teamsApp: {
    /** Its id in the organisation's catalogue; null where it is to be found by that in the manifest. */
    catalogueId: string | null;
    /** The id in its manifest, which is the bot's; null in the trial. */
    manifestId: string | null;
  };
};

export const graphNames = [
  'GRAPH_TENANT_ID',
  'GRAPH_CLIENT_ID',
  'GRAPH_CLIENT_SECRET',
  'GRAPH_CLIENT_CERTIFICATE_PATH',
  'GRAPH_MANAGED_IDENTITY',
  'GRAPH_MANAGED_IDENTITY_CLIENT_ID',
  'GRAPH_TEAMS_APP_ID',
  'GRAPH_BASE_URL',
] as const;

export type GraphSettings = {
  readonly [Name in (typeof graphNames)[number] | 'MicrosoftAppId']?: string | undefined;
};

const publicGraph = 'https://graph.microsoft.com';

/** The settings of Graph go together: all or none, and one way of proving who we are. */
export function problemsOfGraph(given: GraphSettings): string[] {
  const ways = ['GRAPH_CLIENT_SECRET', 'GRAPH_CLIENT_CERTIFICATE_PATH', 'GRAPH_MANAGED_IDENTITY'] as const;
  const chosen = ways.filter((name) => given[name] !== undefined);
  if (graphNames.every((name) => given[name] === undefined)) return [];
  const missing = (['GRAPH_TENANT_ID', 'GRAPH_CLIENT_ID'] as const).filter(
    (name) => given[name] === undefined,
  );
  const isHttps = given.GRAPH_BASE_URL === undefined || given.GRAPH_BASE_URL.startsWith('https://');
  const managed = given.GRAPH_MANAGED_IDENTITY;
  const isBots = given.GRAPH_CLIENT_ID !== undefined && given.GRAPH_CLIENT_ID === given.MicrosoftAppId;
  const isNamedInVain = given.GRAPH_MANAGED_IDENTITY_CLIENT_ID !== undefined && managed === undefined;
  return [
    ...missing.map((name) => `${name} is missing`),
    ...(chosen.length === 0 ? [`one of ${ways.join(', ')} is missing`] : []),
    ...(chosen.length > 1 ? [`${chosen.join(' and ')} are set, one is enough`] : []),
    ...(managed === undefined || managed === '1' ? [] : ['GRAPH_MANAGED_IDENTITY must be 1 or empty']),
    ...(isNamedInVain ? ['GRAPH_MANAGED_IDENTITY_CLIENT_ID is set without GRAPH_MANAGED_IDENTITY'] : []),
    ...(isBots ? ['GRAPH_CLIENT_ID must be another app than MicrosoftAppId'] : []),
    ...(isHttps ? [] : ['GRAPH_BASE_URL must begin with https://']),
  ];
}

/** Of settings without problems. */
export function graphOf(given: GraphSettings): GraphConfig | null {
  const { GRAPH_TENANT_ID: tenantId, GRAPH_CLIENT_ID: clientId } = given;
  if (!tenantId || !clientId) return null;
  return {
    ...{ tenantId, clientId, baseUrl: given.GRAPH_BASE_URL ?? publicGraph },
    credential: credentialOf(given),
    teamsApp: { catalogueId: given.GRAPH_TEAMS_APP_ID ?? null, manifestId: given.MicrosoftAppId ?? null },
  };
}

function credentialOf(given: GraphSettings): GraphConfig['credential'] {
  if (given.GRAPH_CLIENT_SECRET) return { kind: 'secret', secret: given.GRAPH_CLIENT_SECRET };
  const path = given.GRAPH_CLIENT_CERTIFICATE_PATH;
  if (path) return { kind: 'certificate', path };
  const identityClientId = given.GRAPH_MANAGED_IDENTITY_CLIENT_ID;
  return { kind: 'managed-identity', ...(identityClientId ? { identityClientId } : {}) };
}

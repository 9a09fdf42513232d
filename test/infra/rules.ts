import { at, type Bicep, isCode, objectsIn, type Value, type Values } from './read-bicep.ts';

/** What is wrong with a file, a line each; nothing where it keeps the rule. */
export type Rule = (file: Bicep) => string[];

/** These bear no tags. */
const untagged = [
  'diagnosticSettings',
  'roleAssignments',
  'administrators',
  'configurations',
  'databases',
  'privateDnsZoneGroups',
];

/** Of these Azure gives logs. */
const logged = [
  'Microsoft.KeyVault/vaults',
  'Microsoft.DBforPostgreSQL/flexibleServers',
  'Microsoft.ContainerRegistry/registries',
  'Microsoft.App/managedEnvironments',
  'Microsoft.BotService/botServices',
];

/** AcrPull and Key Vault Secrets User: nothing else is granted to anybody. */
const grantable = ['7f951dda-4ed3-4680-a7ca-43fe172d538d', '4633458b-17de-408a-b874-0445c86b69e6'];

/** What a kind of resource must say, and what would be wrong with anything else. */
const demanded: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  'Microsoft.App/containerApps': { 'properties.configuration.ingress.allowInsecure': false },
  'Microsoft.ContainerRegistry/registries': {
    'properties.adminUserEnabled': false,
    'properties.anonymousPullEnabled': false,
  },
  'Microsoft.DBforPostgreSQL/flexibleServers': {
    'properties.network.publicNetworkAccess': 'Disabled',
    'properties.authConfig.passwordAuth': 'Disabled',
  },
  'Microsoft.KeyVault/vaults': {
    'properties.publicNetworkAccess': 'Disabled',
    'properties.enableRbacAuthorization': true,
    'properties.enablePurgeProtection': true,
  },
  'Microsoft.OperationalInsights/workspaces': { 'properties.features.disableLocalAuth': true },
  'Microsoft.BotService/botServices': {
    'properties.disableLocalAuth': true,
    'properties.msaAppType': 'UserAssignedMSI',
  },
};

export const rules = {
  /** Passwords off, the doors to the world closed but for https. */
  settings: ({ resources }) =>
    resources.flatMap(({ symbol, type, body }) =>
      Object.entries(demanded[type] ?? {}).flatMap(([path, value]) =>
        at(body, path) === value ? [] : [`${symbol}: ${path} must be ${value}`],
      ),
    ),

  https: ({ text }) => [...text.matchAll(/'http:\/\/[^']*'/g)].map(([found]) => `${found} is not https`),

  secrets: ({ params, resources }) => [
    ...params.flatMap(({ name, isSecure, hasDefault }) => {
      if (isSecure) return hasDefault ? [`${name} has a default`] : [];
      return isSecretly(name) && !/uri$/i.test(name) ? [`${name} is not secure`] : [];
    }),
    ...resources.flatMap(({ symbol, body }) => [
      ...listIn(body, 'secrets').flatMap((secret) =>
        secret.keyVaultUrl === undefined ? [`${symbol}: a secret that is not from the vault`] : [],
      ),
      ...environmentOf(body).flatMap(({ name, secretRef }) =>
        isSecretly(String(name)) && secretRef === undefined ? [`${symbol}: ${name} stands in the open`] : [],
      ),
    ]),
  ],

  tags: ({ resources }) =>
    resources.flatMap(({ symbol, type, body }) =>
      body.tags === undefined && !untagged.includes(type.split('/').at(-1) ?? '')
        ? [`${symbol} has no tags`]
        : [],
    ),

  logs: ({ resources }) =>
    resources.flatMap(({ symbol, type }) => {
      const isTold = resources.some(
        ({ type: other, body }) => other.endsWith('/diagnosticSettings') && codeOf(body.scope) === symbol,
      );
      return logged.includes(type) && !isTold ? [`${symbol} has no diagnostic settings`] : [];
    }),

  grants: ({ resources, text }) => [
    ...resources
      .filter(
        ({ type, body }) =>
          type.endsWith('/roleAssignments') && at(body, 'properties.principalType') !== 'ServicePrincipal',
      )
      .map(({ symbol }) => `${symbol} does not say that it is for an identity`),
    ...[...text.matchAll(/roleDefinitions', '([^']*)'/g)].flatMap(([, role = '']) =>
      grantable.includes(role) ? [] : [`role ${role} is none of those needed`],
    ),
  ],

  versions: ({ resources }) =>
    resources.flatMap(({ symbol, version }) =>
      /^\d{4}-\d\d-\d\d(-preview)?$/.test(version) ? [] : [`${symbol} names no version of its API`],
    ),
} satisfies Record<string, Rule>;

/** What the containers are given to know, by name. */
export function environmentOf(body: Values): Values[] {
  return objectsIn(body)
    .filter((one) => one.env !== undefined)
    .flatMap(({ env }) => objectsIn(env ?? null).filter(({ name }) => typeof name === 'string'));
}

function listIn(body: Values, name: string): Values[] {
  const lists = objectsIn(body).flatMap((one) => (Array.isArray(one[name]) ? one[name] : []));
  return lists.filter((one) => typeof one === 'object' && one !== null) as Values[];
}

function isSecretly(name: string): boolean {
  return /password|secret|token|key$/i.test(name);
}

function codeOf(value: Value | undefined): string | undefined {
  return isCode(value) ? value.code : undefined;
}

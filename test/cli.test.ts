import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { usage } from '../src/operator/run-command.ts';
import { aBoardFile, aReferat } from './operator/an-operator.ts';
import { createPostgres, postgresUrl } from './support/database.ts';
import { once } from './support/once.ts';
import { aFolder } from './support/processes.ts';
import { startService, type } from './support/service.ts';

type Settings = Readonly<Record<string, string>>;

const samples = 'test/minutes/samples';
const published = '../shared/minutes';

/** The minutes in a folder with what they should be read as; none where the folder is absent. */
function minutesIn(folder: string) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d.*\.(txt|md)$/.test(name)) : [];
  return names.map((name) => {
    const gold = JSON.parse(readFileSync(join(folder, 'gold', name.replace(/\.\w+$/, '.json')), 'utf8'));
    const closed = gold.items.filter((item: { closed: boolean }) => item.closed).length;
    return { path: join(folder, name), date: String(gold.date), items: gold.items.length, closed };
  });
}

/** A folder of its own with these files in it. */
async function aFolderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await aFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

describe('what needs no database', () => {
  /** A database that there is none of: who looks for it fails. */
  const nowhere = { DATABASE_URL: 'mysql://nowhere' };

  test('help is the list of commands', async () => {
    expect(await type(['help'], nowhere)).toEqual({ status: 0, out: `${usage}\n`, err: '' });
  });

  test('no command at all is wrong use', async () => {
    expect(await type([], nowhere)).toEqual({
      ...{ status: 2, out: '', err: 'name a command; `help` lists them\n' },
    });
  });

  test('minutes read prints one file as one object, and leaves nothing behind', async () => {
    const folder = await aFolderWith({ 'a.txt': aReferat() });
    const settings = { DATA_DIR: join(folder, 'data') };

    const { status, out, err } = await type(['minutes', 'read', join(folder, 'a.txt')], settings);

    expect([status, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ date: '2025-03-11', items: [{ number: 1 }, { number: 2 }] });
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('minutes read prints several as an array, each with the name that was typed', async () => {
    const paths = minutesIn(samples).map(({ path }) => path);

    const { status, out } = await type(['minutes', 'read', ...paths], nowhere);

    expect(status).toBe(0);
    expect(JSON.parse(out).map((one: { file: string }) => one.file)).toEqual(paths);
  });

  // Every other reason is tried where it is found: reading a file that is named, and reading what stands in it.
  test.each([
    ['missing.txt', undefined, 'cannot be read: ENOENT: no such file or directory'],
    ['letter.txt', 'Kære Frans', 'it is no minutes: the title "REFERAT …" is missing'],
  ])(
    'minutes read says in one line why it cannot read %s, and prints nothing of the others',
    async (name, content, why) => {
      const folder = await aFolderWith({ 'good.txt': aReferat(), ...(content ? { [name]: content } : {}) });

      const got = await type(['minutes', 'read', join(folder, 'good.txt'), join(folder, name)], nowhere);

      expect(got).toMatchObject({ status: 2, out: '', err: expect.stringMatching(/^[^\n]+\n$/) });
      expect(got.err).toContain(join(folder, name));
      expect(got.err).toContain(why);
    },
  );
});

describe('a database', () => {
  test.each([
    [
      'of another make is wrong use',
      { DATABASE_URL: 'mysql://a' },
      2,
      'DATABASE_URL must begin with postgres://',
    ],
    [
      'that cannot be reached is no wrong use',
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
      ...([1, 'the database cannot be reached'] as const),
    ],
    ['whose folder is a file is no wrong use', { DATA_DIR: 'package.json' }, 1, 'package.json'],
  ])('%s, and is told in one line', async (_, settings, status, why) => {
    const got = await type(['audit', 'verify'], settings as Settings);

    expect([got.status, got.out]).toEqual([status, '']);
    expect(got.err).toMatch(/^[^\n]+\n$/);
    expect(got.err).toContain(why);
  });
});

/** Somewhere to type commands, and whether the place is as it was when all is done. */
type Place = { settings: Settings; isUnharmed(): Promise<boolean>; close(): Promise<void> };

const nothing = async () => {};

async function unopened(): Promise<Place> {
  return { settings: { DATA_DIR: await aFolder() }, isUnharmed: async () => true, close: nothing };
}

/** One service for all who work beside it. */
async function besideTheService(): Promise<Place> {
  const { settings, process, url } = await service();
  const isUnharmed = async () => (await fetch(`${url}/readyz`)).ok && process.complained() === '';
  return { settings, isUnharmed, close: nothing };
}

const service = once(() => startService({ until: 'ofFile' }));

async function onPostgres(url: string): Promise<Place> {
  const own = await createPostgres(url);
  return { settings: { DATABASE_URL: own.url }, isUnharmed: async () => true, close: own.drop };
}

/** An operator adds a board, lays its history in, does so again, and looks at it all. */
async function bringIn(folder: string, name: string, { settings, isUnharmed }: Place): Promise<void> {
  const minutes = minutesIn(folder).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const board = ['--board', name];
  const run = (...words: string[]) => type(words, settings);
  const meetings = () => run('meetings', ...board, '--json');
  const file = join(await aFolderWith({ 'b.json': aBoardFile({ name }) }), 'b.json');
  expect(await run('board', 'add', file)).toEqual({
    ...{ status: 0, out: `added ${name} (1 members, 0 units)\n`, err: '' },
  });

  const first = await run('import', ...minutes.map(({ path }) => path), ...board);
  expect([first.status, first.err]).toEqual([0, '']);
  const lines = first.out.split('\n').filter((line) => line.includes(': imported the meeting of '));
  expect(lines.map((line) => line.replace(/, \d+ joined.*/, ')'))).toEqual(
    minutes.map(
      ({ path, date, items, closed }) =>
        `${path}: imported the meeting of ${date}: ${items} items (${closed} closed)`,
    ),
  );
  const before = await meetings();
  expect(JSON.parse(before.out).map(({ start }: { start: string }) => start.slice(0, 10))).toEqual(
    minutes.map(({ date }) => date),
  );

  const again = await run('import', ...minutes.map(({ path }) => path), ...board);
  expect(again.out.match(/was imported before, nothing changed/g)).toHaveLength(minutes.length);

  // At once: one of them opens the database where nobody has.
  const [after, audit] = await Promise.all([meetings(), run('audit', 'verify')]);
  expect(after).toEqual(before);
  expect(audit).toEqual({ status: 0, out: expect.stringMatching(/^tenant-1: \d+ rows, whole$/m), err: '' });
  expect(await isUnharmed()).toBe(true);
}

describe('minutes are brought into the history, and again changes nothing', () => {
  const story = async (place: Place, folder = samples, board = 'Prøvedirektionen') => {
    await bringIn(folder, board, place);
    await place.close();
  };

  test('in the embedded database while nobody has it open', async () => story(await unopened()));

  test('beside the running service, which is not stopped', async () => story(await besideTheService()));

  const url = postgresUrl;
  if (url) test('on PostgreSQL', async () => story(await onPostgres(url)));
  else if (process.env.CI) {
    test('PostgreSQL is there in CI', () => {
      throw new Error('TEST_DATABASE_URL must be set in CI');
    });
  } else test.skip('on PostgreSQL (skipped: TEST_DATABASE_URL is not set)', () => {});

  const testIf = minutesIn(published).length > 0 ? test : test.skip;
  testIf(`the published ones, too (skipped where ${published} is absent)`, async () => {
    await story(await besideTheService(), published, 'Den rigtige direktion');
  });
});

describe('on PostgreSQL', () => {
  const testIf = postgresUrl ? test : test.skip;

  testIf('migrate says once what it carried out (skipped where TEST_DATABASE_URL is not set)', async () => {
    const { settings, close } = await onPostgres(postgresUrl ?? '');

    const [first, second] = [await type(['migrate'], settings), await type(['migrate'], settings)];

    expect(first).toEqual({ status: 0, out: expect.stringMatching(/^migrated: 0001-start/), err: '' });
    expect(second).toEqual({ status: 0, out: 'the schema is up to date\n', err: '' });
    await close();
  });
});

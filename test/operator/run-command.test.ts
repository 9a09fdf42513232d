import { describe, expect, test } from '@jest/globals';
import { readMinutesFile } from '../../src/minutes/read-file.ts';
import { Misuse, type Needs } from '../../src/operator/operation.ts';
import { filesIn, isPure, runPure, usage } from '../../src/operator/run-command.ts';
import { tenant } from '../support/builders.ts';
import { aWorldWith } from '../support/world.ts';
import { aBoardFile, anOperator, aReferat } from './an-operator.ts';

/** The commands that `help` lists, without what they take. */
const commands = [...usage.matchAll(/^ {2}((?:[a-z]+(?:-[a-z]+)* ?)+)/gm)].map(([, words]) =>
  String(words).trim(),
);

describe('help', () => {
  test('is a list of commands, and has done its work', async () => {
    expect(await anOperator().type('help')).toEqual({ status: 0, out: usage, err: '' });
    expect(commands).toEqual(
      expect.arrayContaining(['minutes read', 'import', 'meetings', 'board add', 'migrate']),
    );
  });

  test.each(commands)('names no command that there is none of: %s', async (command) => {
    const { status, err } = await anOperator().type(command);

    expect(err).not.toContain('there is no command');
    expect([0, 2]).toContain(status);
  });
});

describe('wrong use', () => {
  test.each([
    ['', 'name a command; `help` lists them'],
    ['--json', 'name a command; `help` lists them'],
    ['møder', 'there is no command "møder"; `help` lists them'],
    ['minutes', 'there is no command "minutes"; `help` lists them'],
    ['board delete Direktionen', 'there is no command "board delete"; `help` lists them'],
    ['jobs', 'there is no command "jobs"; `help` lists them'],
    ['constructor', 'there is no command "constructor"; `help` lists them'],
    ['minutes read', 'minutes read needs a file: minutes read FILE…'],
    ['import --board Direktionen', 'import needs a file: import FILE… --board B'],
    ['import', 'name the board with --board'],
    ['meetings', 'name the board with --board'],
    ['meetings --board=', 'name the board with --board'],
    ['meetings --board', "Option '--board <value>' argument missing"],
    ['meetings --board --json', "Option '--board' argument is ambiguous"],
    ['meetings --bord Direktionen', "Unknown option '--bord'"],
    ['meetings --json=1 --board Direktionen', "Option '--json' does not take an argument"],
    ['board add', 'board add needs one file: board add FILE.json'],
    ['board show', 'board show needs a board: board show Direktionen'],
    ['board show Kvistrup', 'there is no board "Kvistrup" (known: Direktionen)'],
    ['meetings --board Kvistrup', 'there is no board "Kvistrup" (known: Direktionen)'],
    ['meetings --board Direktionen --tenant other', 'there is no board "Direktionen"'],
    ['jobs retry', 'jobs retry needs the id of a failed job'],
    ['jobs retry job-1', 'there is no failed job job-1'],
  ])('is told in one line, and changes nothing: %p', async (line, err) => {
    const world = await aWorldWith({});
    const before = world.store.everything(tenant);

    expect(await anOperator(world).type(line)).toEqual({ status: 2, out: '', err });
    expect(world.store.everything(tenant)).toEqual(before);
  });

  test('is not what a mistake of ours is taken for', async () => {
    const broken: Partial<Needs> = { verify: () => Promise.reject(new TypeError('no such thing')) };
    const { type } = anOperator(await aWorldWith({}), broken);

    await expect(type('audit verify')).rejects.toThrow(new TypeError('no such thing'));
  });
});

describe('files', () => {
  test.each([
    ['minutes read a.txt b.md', ['a.txt', 'b.md']],
    ['import a.txt --board B b.txt', ['a.txt', 'b.txt']],
    ['import --board B -- --a.txt', ['--a.txt']],
    ['board add a.json', ['a.json']],
    ['board show a.json', []],
    ['meetings a.json', []],
    ['help a', []],
    ['', []],
  ])('are read where they were typed: %p', (line, files) => {
    expect(filesIn(line.split(' ').filter(Boolean))).toEqual(files);
  });

  test('two boards at once are refused, so that none is left out unseen', async () => {
    const files = { 'a.json': aBoardFile(), 'b.json': aBoardFile({ name: 'Byrådet' }) };
    expect(await anOperator().type('board add a.json b.json', files)).toMatchObject({ status: 2 });
  });
});

describe('what needs no database', () => {
  test.each(['help', 'minutes read a.txt', '', '--json', '--json help', 'minutes --json read a.txt'])(
    'is done without one: %p',
    (line) => {
      expect(isPure(line.split(' ').filter(Boolean))).toBe(true);
    },
  );

  test.each(['import a', 'meetings', 'minutes', 'board show B', 'migrate', 'audit verify', 'jobs list'])(
    'is not this: %s',
    (line) => {
      expect(isPure(line.split(' '))).toBe(false);
    },
  );

  test.each([
    '',
    '--json',
    'help',
    '--json help',
    'minutes read',
    'minutes read a.txt',
    'minutes --json read a.txt',
  ])('comes to the same as with one: %p', async (line) => {
    const argv = line.split(' ').filter(Boolean);
    const files = { 'a.txt': aReferat() };
    const named = filesIn(argv).map((name) => ({ name, content: new TextEncoder().encode(files['a.txt']) }));

    expect(await runPure(readMinutesFile, { argv, files: named })).toEqual(
      await anOperator().type(argv, named.length > 0 ? files : undefined),
    );
  });

  test('is wrong use where an option is', () => {
    expect(() => isPure(['help', '--nope'])).toThrow(new Misuse("Unknown option '--nope'"));
  });
});

describe('migrate', () => {
  test('names what was carried out, or says that there was nothing to do', async () => {
    const some = anOperator(undefined, { migrated: ['0001-start', '0002-more'] });

    expect(await some.type('migrate')).toEqual({
      status: 0,
      out: 'migrated: 0001-start, 0002-more',
      err: '',
    });
    expect(await anOperator().type('migrate')).toMatchObject({ out: 'the schema is up to date' });
  });
});

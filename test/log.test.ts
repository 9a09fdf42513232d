import { describe, expect, test } from '@jest/globals';
import { OutsideFailure } from '../src/errors.ts';
import { createLog, type Log } from '../src/log.ts';
import { onEveryDatabase } from './support/database.ts';

type Line = Record<string, unknown> & { err?: Record<string, unknown> };

/** What is written to the log, line by line. */
function written(write: (log: Log) => void, level = 'info'): Line[] {
  const pieces: string[] = [];
  write(createLog(level, { write: (piece) => pieces.push(piece) }));
  return pieces.map((piece) => {
    expect(piece).toMatch(/^[^\n]+\n$/);
    return JSON.parse(piece);
  });
}

/** The error as it is told in the log. */
function told(error: unknown): Line['err'] {
  return written((log) => log.error({ err: error }, 'a turn failed'))[0]?.err;
}

describe('a line of the log', () => {
  test('is JSON with its level by name and its time in UTC, and nothing of the machine', () => {
    const [line] = written((log) => log.info({ meeting: 'meeting-1' }, 'two\nlines'));

    expect(line).toEqual({
      ...{ level: 'info', time: expect.any(String), meeting: 'meeting-1', msg: 'two\nlines' },
    });
    expect(new Date(String(line?.time)).toISOString()).toBe(line?.time);
  });

  test.each([
    ['info', ['info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['silent', []],
  ])('is written from its level on: %s', (level, levels) => {
    const lines = written((log) => {
      log.debug('d');
      log.info('i');
      log.warn('w');
      log.error('e');
    }, level);

    expect(lines.map((line) => line.level)).toEqual(levels);
  });
});

describe('an error in the log', () => {
  test('says what it is, where it happened and why', () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });

    expect(told(new OutsideFailure('teams', 'Teams answered 503', { cause, retryAfter: 5 }))).toEqual({
      ...{ type: 'OutsideFailure', message: 'Teams answered 503' },
      ...{ side: 'teams', reason: 'unknown', retryAfter: 5 },
      stack: expect.stringMatching(/^ {4}at .*log\.test/),
      cause: expect.objectContaining({ message: 'connect ECONNREFUSED', code: 'ECONNREFUSED' }),
    });
  });

  test.each([
    ['what hangs on it', Object.assign(new Error('no'), { detail: 'hemmelig', code: { text: 'hemmelig' } })],
    ['the request it came of', Object.assign(new Error('no'), { request: { body: 'hemmelig' } })],
    ['what JSON could not be read', errorOf(() => JSON.parse('{"title": hemmelig "ting"}'))],
    ['what hangs on its cause', new Error('no', { cause: Object.assign(new Error(), { row: 'hemmelig' }) })],
    ['several at once', new AggregateError([new Error('hemmelig')], 'no')],
    ['what was thrown instead of an error', 'hemmelig'],
    ['an object thrown instead of an error', { message: 'hemmelig' }],
  ])('does not tell %s', (_, error) => {
    expect(JSON.stringify(told(error))).not.toContain('hemm');
  });

  test('that is none is named by its kind', () => {
    expect([told('text'), told(null)]).toEqual([{ type: 'string' }, { type: 'null' }]);
  });

  test('that is its own cause comes to an end', () => {
    const error = new Error('round');
    error.cause = error;

    expect(told(error)).toMatchObject({ cause: { cause: { message: 'round' } } });
  });
});

describe('an error of the database in the log', () => {
  onEveryDatabase((open) => {
    test.each([
      ['a row that breaks a rule', 'insert into people_seen values ($1)', { table: 'people_seen' }],
      ['a row that is there already', 'insert into kept values ($1)', { constraint: 'kept_pkey' }],
      ['a value of the wrong kind', 'select $1::uuid', { code: '22P02' }],
      ['text that is no JSON', 'select $1::jsonb', { code: '22P02' }],
    ])('does not tell %s, but where it was', async (_, statement, where) => {
      const { execute } = (await open()).database;
      await execute(
        `create table if not exists people_seen (title text check (length(title) < 3));
         create table if not exists kept (title text primary key);
         insert into kept values ('{hemmelig}') on conflict do nothing`,
      );
      const error = await execute(statement, ['{hemmelig}']).catch((thrown: unknown) => thrown);

      expect(told(error)).toMatchObject(where);
      expect(JSON.stringify(told(error))).not.toContain('hemm');
    });
  });
});

function errorOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

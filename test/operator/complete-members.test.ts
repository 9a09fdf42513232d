import { describe, expect, test } from '@jest/globals';
import { OutsideFailure } from '../../src/errors.ts';
import { tenant } from '../support/builders.ts';
import { memoryDirectory, somebodyElse } from '../support/memory-directory.ts';
import { aWorld } from '../support/world.ts';
import { aBoardFile, anOperator } from './an-operator.ts';

const anna = somebodyElse('Anna Holm', { addresses: ['anna.holm@aaloese.example', 'anho@aaloese.example'] });
const bo = somebodyElse('Bo Lund');
const kontor = ['Carl Fisk', 'Dan Krog'].map((name) =>
  somebodyElse(name, { email: 'kontor@aaloese.example' }),
);

/** `board add` of a file with these members, where the directory knows Anna, Bo, and two who share an address. */
async function added(
  members: readonly object[],
  { isThere = true, failure }: { isThere?: boolean; failure?: OutsideFailure } = {},
) {
  const { directory, failures, looked } = memoryDirectory([anna, bo, ...kontor]);
  if (failure) failures.find = failure;
  const world = { ...aWorld(), directory: isThere ? directory : null };
  const outcome = await anOperator(world).type('board add b.json', { 'b.json': aBoardFile({ members }) });
  const [board] = world.store.everything(tenant).boards.values();
  return { ...outcome, looked, members: board?.members ?? [] };
}

describe('a member of a board’s file', () => {
  test.each(['email', 'aadObjectId'])('is looked up where only %s is there', async (by) => {
    const known = by === 'email' ? { email: 'anho@aaloese.example' } : { aadObjectId: anna.personId };
    const { members } = await added([{ ...known, role: 'secretary' }]);
    expect(members).toMatchObject([
      {
        ...{ personId: anna.personId, name: 'Anna Holm', role: 'secretary' },
        addresses: ['anna.holm@aaloese.example', 'anho@aaloese.example'],
      },
    ]);
  });

  test('keeps the name and address that the file gives', async () => {
    const { members } = await added([{ email: 'anho@aaloese.example', name: 'Anna H.', role: 'secretary' }]);
    expect(members).toMatchObject([
      { personId: anna.personId, name: 'Anna H.', email: 'anho@aaloese.example' },
    ]);
  });

  test('is not looked up where id and name are there', async () => {
    const { members, looked } = await added([
      { aadObjectId: 'x', name: 'Anna', email: 'a@b.example', role: 'secretary' },
    ]);
    expect([members.length, looked]).toEqual([1, []]);
  });

  test('is deputy for whom the address stands', async () => {
    const { members } = await added([
      { email: 'anho@aaloese.example', role: 'secretary', deputyFor: 'bo.lund@aaloese.example' },
    ]);
    expect(members).toMatchObject([{ deputyFor: bo.personId }]);
  });

  test('is refused in one line with all the others whom nobody knows or who may be several', async () => {
    const { status, err, members } = await added([
      { email: 'bo.lund@aaloese.example', role: 'secretary' },
      { email: 'niels@aaloese.example', role: 'chair' },
      { email: 'kontor@aaloese.example', role: 'director' },
      { email: 'anho@aaloese.example', role: 'director', deputyFor: 'ingen@aaloese.example' },
    ]);
    expect([status, members]).toEqual([2, []]);
    expect(err.split('; ')).toEqual([
      'members.1: the directory knows nobody as niels@aaloese.example',
      'members.2: kontor@aaloese.example may be Carl Fisk (id-carl.fisk) or Dan Krog (id-dan.krog)',
      'members.3: the directory knows nobody as ingen@aaloese.example',
    ]);
  });

  test('without id, name and address is still no member', async () => {
    const { status, err } = await added([{ role: 'chair' }]);
    expect([status, err]).toEqual([
      2,
      expect.stringMatching(/members\.0\.aadObjectId: .*members\.0\.name: /),
    ]);
  });

  test('with an address alone is no member where there is no directory', async () => {
    const { status, err } = await added([{ email: 'anho@aaloese.example', role: 'chair' }], {
      isThere: false,
    });
    expect([status, err]).toEqual([2, expect.stringContaining('members.0.aadObjectId')]);
  });

  test.each([
    ['not-permitted', /^the directory does not answer: no; looking people up takes User\.Read\.All$/],
    ['busy', /^the directory does not answer: no$/],
  ] as const)('is not added by a directory that does not answer (%s)', async (reason, said) => {
    const failure = new OutsideFailure('graph', 'no', { reason });
    const { status, err } = await added([{ email: 'anho@aaloese.example', role: 'chair' }], { failure });
    expect([status, err]).toEqual([2, expect.stringMatching(said)]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { type FailureReason, OutsideFailure } from '../../../src/errors.ts';
import { people, tenant } from '../../support/builders.ts';
import { aChat } from '../../support/chat.ts';
import { memoryDirectory, somebodyElse } from '../../support/memory-directory.ts';
import { traceOf } from '../../support/refused.ts';
import { aScene } from '../../support/scene.ts';

const niels = somebodyElse('Niels Juhl', {
  addresses: ['niels.juhl@aaloese.example', 'niju@aaloese.example'],
});
const kontor = ['Ida Dam', 'Per Dam'].map((name) => somebodyElse(name, { email: 'dam@aaloese.example' }));

async function typing(text: string, more: { who?: string; failure?: FailureReason; isThere?: boolean } = {}) {
  const { directory, failures, looked } = memoryDirectory([niels, ...kontor]);
  if (more.failure) failures.find = new OutsideFailure('graph', 'no', { reason: more.failure });
  const world = { ...(await aScene()), directory: more.isThere === false ? null : directory };
  const before = traceOf(world);
  const answer = await aChat(world).types(more.who ?? people.secretary, text);
  const board = [...world.store.everything(tenant).boards.values()][0];
  const isUnchanged = JSON.stringify(traceOf(world)) === JSON.stringify(before);
  return { answer, members: board?.members ?? [], looked, isUnchanged };
}

describe('a role for whoever has an e-mail address', () => {
  test('is given to whom the directory knows by it, under their own name and addresses', async () => {
    const { answer, members } = await typing('/roller tilføj niju@aaloese.example chef CTM fra 1/12');
    expect(answer.text).toBe('Niels Juhl er nu centerchef, CTM (fra 1. december 2026).');
    expect(members.at(-1)).toMatchObject({ ...niels, role: 'chief', unit: 'CTM', from: '2026-12-01' });
  });

  test('goes to the member who has the address, and asks nobody', async () => {
    const { members, looked } = await typing('/roller tilføj Chair@Aaloese.example direktør');
    expect(members.at(-1)).toMatchObject({ personId: people.chair, role: 'director' });
    expect(looked).toEqual([]);
  });

  test.each([
    ['nobody has', 'ingen@aaloese.example', 'Ingen i organisationen har adressen “ingen@aaloese.example”.'],
    [
      'several have',
      'dam@aaloese.example',
      'Flere i organisationen har adressen “dam@aaloese.example”: Ida Dam og Per Dam.',
    ],
  ])('is refused for one that %s, and nothing is changed', async (_, address, refusal) => {
    const { answer, isUnchanged } = await typing(`/roller tilføj ${address} gæst`);
    expect(answer.text).toContain(refusal);
    expect(isUnchanged).toBe(true);
  });

  test.each([
    ['not-permitted', 'Mødeklar må ikke slå personer op'],
    ['cut', 'adressebog svarer ikke lige nu'],
  ] as const)('is refused where the directory does not tell (%s)', async (failure, refusal) => {
    const { answer, isUnchanged } = await typing('/roller tilføj niju@aaloese.example gæst', { failure });
    expect(answer.text).toContain(refusal);
    expect(isUnchanged).toBe(true);
  });

  test('is refused as before where there is no directory', async () => {
    const { answer } = await typing('/roller tilføj niju@aaloese.example gæst', { isThere: false });
    expect(answer.text).toContain('Jeg kender ingen, der hedder “niju@aaloese.example”');
  });

  test('is for those alone who may change roles: nobody else learns who has an address', async () => {
    const { answer, looked } = await typing('/roller tilføj niju@aaloese.example gæst', {
      who: people.director,
    });
    expect(answer.text).not.toContain('Niels');
    expect(looked).toEqual([]);
  });
});

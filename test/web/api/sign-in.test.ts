import { describe, expect, test } from '@jest/globals';
import type { JWTPayload } from 'jose';
import { entraRules } from '../../../src/web/api/entra.ts';
import { createSignIn } from '../../../src/web/api/sign-in.ts';
import { startEntra } from '../../support/an-entra.ts';
import { closedAfter } from '../../support/closed-after.ts';

type Claims = { [Name in keyof JWTPayload]?: JWTPayload[Name] | undefined };

const now = Date.parse('2026-11-17T08:00:00.000Z');
const seconds = now / 1000;
const clientId = '99999999-0000-4000-8000-000000000001';
const ours = 'tenant-ours';
const teams = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

async function anEntrance() {
  const entra = await closedAfter(await startEntra([ours]));
  const rules = entraRules({
    clientId,
    tenants: [ours],
    loginUrl: entra.url,
    publicUrl: 'https://m.example',
  });
  const signIn = createSignIn(rules, () => now);
  const usual = {
    ...{ iss: `${entra.url}/${ours}/v2.0`, aud: clientId, tid: ours, oid: 'person-1', azp: teams },
    ...{ scp: 'profile access_as_user', exp: seconds + 3000, nbf: seconds - 10, name: 'Karen Holmsgaard' },
  };
  const enter = async (claims: Claims, how?: Parameters<typeof entra.token>[1]) =>
    signIn(`Bearer ${await entra.token({ ...usual, ...claims } as JWTPayload, how)}`);
  return { entra, signIn, enter };
}

describe('signing in to the tab', () => {
  test('a token of either version of Entra says who it is, and until when', async () => {
    const { enter, entra } = await anEntrance();
    const person = { tenantId: ours, personId: 'person-1', name: 'Karen Holmsgaard', until: now + 3_000_000 };

    expect(await enter({})).toEqual(person);
    const first = { iss: `https://sts.windows.net/${ours}/`, aud: `api://m.example/${clientId}` };
    expect(await enter({ ...first, azp: undefined, appid: teams })).toEqual(person);
    expect(await enter({ azp: clientId })).toEqual(person);
    expect(await enter({ exp: seconds - 30, nbf: seconds + 30 })).toMatchObject({ personId: 'person-1' });
    expect(entra.asked()).toBe(1);
  });

  test('a token that was not made for us, by whom it says or for somebody of ours names nobody', async () => {
    const { enter, entra, signIn } = await anEntrance();
    const wrong: [string, Claims, Parameters<typeof enter>[1]?][] = [
      ['run out', { exp: seconds - 61 }],
      ['not yet good', { nbf: seconds + 61 }],
      ['without an end', { exp: undefined }],
      ['for another app', { aud: 'another' }],
      ['by another tenant', { iss: `${entra.url}/tenant-theirs/v2.0`, tid: 'tenant-theirs' }],
      ['of a tenant that the issuer is not', { tid: 'tenant-theirs' }],
      ['without the scope', { scp: 'profile' }],
      ['with a scope that only begins like ours', { scp: 'access_as_user_too' }],
      ['of an app by itself', { scp: undefined, roles: ['access_as_user'] }],
      ['asked for by a stranger', { azp: 'another' }],
      ['asked for by nobody', { azp: undefined }],
      ['without a person', { oid: undefined }],
      ['with an empty person', { oid: '' }],
      ['signed by a stranger', {}, { signedBy: 'stranger' }],
      ['unsigned', {}, { alg: 'none' }],
      ['signed by what everybody knows', {}, { alg: 'HS256' }],
    ];

    for (const [what, claims, how] of wrong)
      expect({ what, who: await enter(claims, how) }).toEqual({ what, who: null });
    for (const header of [undefined, '', 'Bearer', 'Bearer a.b.c', 'Basic dXNlcjp4'])
      expect(await signIn(header)).toBeNull();
  });

  test('no key is asked for because a foreign issuer is named', async () => {
    const { enter, entra } = await anEntrance();

    expect(await enter({ iss: `${entra.url}/tenant-theirs/v2.0` })).toBeNull();
    expect(entra.asked()).toBe(0);
  });

  test('while the keys cannot be had nobody is called a stranger', async () => {
    const { enter, entra } = await anEntrance();
    entra.goAway();

    await expect(enter({})).rejects.toMatchObject({ name: 'OutsideFailure', reason: 'cut' });
  });
});

import { describe, expect, test } from '@jest/globals';
import { AuthenticationConstants, EmulatorValidation } from 'botframework-connector';
import { aDoor } from '../support/a-door.ts';
import type { Claims, TokenLook } from '../support/token-issuer.ts';

const now = Math.floor(Date.now() / 1000);

describe('a token at the door', () => {
  test('is good where the channel signed it for this bot, this service address and an hour', async () => {
    const { post, wire, sara, connector } = await aDoor();

    const answer = await post(wire.typed(sara, 'hjælp', 'chat'));

    expect(answer.status).toBe(200);
    expect(connector.said.map(({ body }) => body.text)).toEqual([expect.stringMatching(/Mødeklar|møder/)]);
    expect(connector.calls[0]?.authorization).toBe('Bearer bot-token');
  });

  test('may name our tenant', async () => {
    const { post, wire, sara, header, place } = await aDoor();

    expect((await post(wire.typed(sara, 'hjælp', 'chat'), header({ tid: place.tenantId }))).status).toBe(200);
  });

  const bad: [string, Claims, TokenLook][] = [
    ['for another bot', { aud: '66666666-6666-4666-8666-666666666666' }, {}],
    ['for nobody', { aud: undefined }, {}],
    ['from another issuer', { iss: 'https://sts.windows.net/somebody/' }, {}],
    ['from no issuer', { iss: undefined }, {}],
    ['that has run out', { nbf: now - 7200, exp: now - 3600 }, {}],
    ['that is not good yet', { nbf: now + 3600, exp: now + 7200 }, {}],
    ['for another service address', { serviceurl: 'https://smba.elsewhere.example/emea/' }, {}],
    ['for no service address', { serviceurl: undefined }, {}],
    ['whose key is endorsed for another channel', {}, { kid: 'webchat' }],
    ['signed by a stranger', {}, { signedBy: 'stranger' }],
    ['of an unknown key', {}, { kid: 'unheard-of' }],
    ['of a stranger’s unknown key', {}, { kid: 'unheard-of', signedBy: 'stranger' }],
    ['of another tenant', { tid: '77777777-7777-4777-8777-777777777777' }, {}],
    ['of an empty tenant', { tid: '' }, {}],
    ['that nobody signed', {}, { alg: 'none' }],
    ['signed with the public key as a secret', {}, { alg: 'HS256' }],
  ];

  test.each(bad)('is turned away %s, and nothing is sent or kept', async (_, claims, look) => {
    const { post, wire, sara, header, isUntouched, logged } = await aDoor();

    const answer = await post(wire.typed(sara, 'hjælp', 'chat'), header(claims, look));

    expect(answer).toEqual({ status: 401, body: undefined });
    expect(await isUntouched()).toBe(true);
    expect(logged).toEqual([]);
  });

  const garbage: [string, (good: string) => string | null][] = [
    ['missing', () => null],
    ['empty', () => ''],
    ['a name alone', () => 'Bearer'],
    ['no token', () => 'Bearer nonsense'],
    ['three words with dots', () => 'Bearer not.a.token'],
    ['of another scheme', (good) => good.replace('Bearer', 'Basic')],
    ['cut off', (good) => good.slice(0, -20)],
    ['two tokens', (good) => `${good} ${good}`],
    ['a token and a piece', (good) => `${good}.piece`],
    ['a list for a body', () => `Bearer ${Buffer.from('{}').toString('base64url')}.W10.c2ln`],
    ['null for a body', () => `Bearer ${Buffer.from('{}').toString('base64url')}.bnVsbA.c2ln`],
    ['a token of another body', (good) => good.replace(/\.[^.]+\./, (body) => `${body.slice(0, -1)}x.`)],
    ['very long', () => `Bearer ${'a.'.repeat(3000)}`],
  ];

  test.each(garbage)('is turned away where the header is %s', async (_, spoil) => {
    const { post, wire, sara, header, isUntouched } = await aDoor();

    const answer = await post(wire.typed(sara, 'hjælp', 'chat'), spoil(header()));

    expect(answer).toEqual({ status: 401, body: undefined });
    expect(await isUntouched()).toBe(true);
  });
});

describe('the list of issuers that botbuilder keeps', () => {
  test('does not grow, whatever tenants and issuers tokens name', async () => {
    const { post, wire, sara, header } = await aDoor();
    const issuers = EmulatorValidation.ToBotFromEmulatorTokenValidationParameters.issuer ?? [];
    await post(wire.typed(sara, 'hjælp', 'chat'));
    const before = issuers.length;

    for (let number = 0; number < 20; number += 1) {
      const tid = `88888888-8888-4888-8888-8888888888${10 + number}`;
      const claims = [{ tid }, { tid, iss: `https://sts.windows.net/${tid}/` }, { tid: [tid] }, { tid: 7 }];
      for (const one of claims)
        expect((await post(wire.typed(sara, 'hjælp', 'chat'), header(one))).status).toBe(401);
    }

    expect(issuers.length).toBe(before);
  });
});

describe('a token from an issuer that botbuilder would trust', () => {
  test('is turned away though it names our bot: only the channel may speak', async () => {
    const { post, wire, sara, header, place, isUntouched } = await aDoor();
    const iss = `${AuthenticationConstants.ValidTokenIssuerUrlTemplateV1}${place.tenantId}/`;

    const token = header({ iss, tid: place.tenantId, ver: '1.0', appid: place.appId });

    expect((await post(wire.typed(sara, 'hjælp', 'chat'), token)).status).toBe(401);
    expect(await isUntouched()).toBe(true);
  });
});

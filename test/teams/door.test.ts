import { describe, expect, test } from '@jest/globals';
import { aDoor } from '../support/a-door.ts';
import { aMeeting } from '../support/builders.ts';
import { aWorldWith } from '../support/world.ts';

describe('a tenant at the door', () => {
  const elsewhere = '99999999-9999-4999-8999-999999999999';

  test.each([
    ['not ours', { tenant: { id: elsewhere } }, { tenantId: elsewhere }],
    ['not ours where only the conversation names it', {}, { tenantId: elsewhere }],
    ['not ours though the conversation names ours', { tenant: { id: elsewhere } }, {}],
    ['not named at all', {}, { tenantId: undefined }],
    ['named as nothing', { tenant: { id: '' } }, { tenantId: '' }],
  ])('is turned away where it is %s, though the token is good', async (_, channelData, changed) => {
    const { post, wire, sara, isUntouched } = await aDoor();
    const said = wire.typed(sara, 'hjælp', 'chat');

    const conversation = { ...(said.conversation as object), ...changed };
    const answer = await post({ ...said, channelData, conversation });

    expect(answer).toEqual({ status: 403, body: undefined });
    expect(await isUntouched()).toBe(true);
  });
});

describe('a body at the door', () => {
  const incomplete = ['type', 'channelId', 'serviceUrl', 'from', 'conversation'];

  test.each(incomplete)('is no activity without `%s`: 400, before its token is looked at', async (part) => {
    const { post, wire, sara, isUntouched, issuer } = await aDoor();

    const answer = await post({ ...wire.typed(sara, 'hjælp', 'chat'), [part]: undefined });

    expect(answer).toEqual({ status: 400, body: undefined });
    expect(await isUntouched()).toBe(true);
    expect(issuer.asked()).toBe(0);
  });

  test.each([
    ['a sender without an id', { from: { name: 'Sara' } }],
    ['a conversation that is a name', { conversation: 'a:1' }],
    ['an address that is none', { serviceUrl: 'smba' }],
    ['a type that is a list', { type: ['message'] }],
    ['a text that is a number', { text: 7 }],
    ['reactions that are a text', { reactionsAdded: 'like' }],
  ])('is no activity with %s', async (_, changed) => {
    const { post, wire, sara, isUntouched } = await aDoor();

    expect((await post({ ...wire.typed(sara, 'hjælp', 'chat'), ...changed })).status).toBe(400);
    expect(await isUntouched()).toBe(true);
  });

  test.each(['emulator', 'webchat', 'test', 'directline', 'AseChannel'])(
    'comes from Teams only, not from %s',
    async (channelId) => {
      const { post, wire, sara, isUntouched } = await aDoor();

      expect((await post({ ...wire.typed(sara, 'hjælp', 'chat'), channelId })).status).toBe(401);
      expect(await isUntouched()).toBe(true);
    },
  );

  test('that is no JSON, or a megabyte, is refused with a bare status', async () => {
    const { url, post, header } = await aDoor();
    const headers = { 'content-type': 'application/json', authorization: header() };

    const broken = await fetch(url, { method: 'POST', headers, body: '{"type":' });
    const large = await post({ type: 'x'.repeat(1024 * 1024) });

    expect([broken.status, await broken.text()]).toEqual([400, '']);
    expect(large).toEqual({ status: 413, body: undefined });
  });

  test('may be nested without end: nobody reads that deep', async () => {
    const { url, header, wire, sara } = await aDoor();
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const body = JSON.stringify({ ...wire.typed(sara, 'hjælp', 'chat'), value: 'DEEP' }).replace(
      '"DEEP"',
      deep,
    );

    const headers = { 'content-type': 'application/json', authorization: header() };
    const answer = await fetch(url, { method: 'POST', headers, body });

    expect(answer.status).toBe(200);
  });

  test('may hold what no database keeps, which is left out', async () => {
    const world = await aWorldWith({ meetings: [aMeeting()] });
    const { post, wire, sara, connector } = await aDoor({ world });

    await post(wire.typed(sara, '/nyt punkt Ny\u0000 cykelsti\ud800 15 min', 'chat'));

    expect(connector.said.at(-1)?.body.text).toContain('Titel: Ny cykelsti\ufffd');
  });

  test('may be a message with neither text nor value', async () => {
    const { post, wire, sara } = await aDoor();
    const { text: _, ...silent } = wire.typed(sara, '', 'chat');

    expect((await post(silent)).status).toBe(200);
    expect((await post({ ...silent, id: 'f:2', value: null })).status).toBe(200);
    expect((await post({ ...silent, id: 'f:3', value: 'a text' })).status).toBe(200);
  });

  test('may be an invoke that nobody knows: 501, and nothing is said', async () => {
    const { post, wire, sara, connector } = await aDoor();
    const press = wire.pressed(sara, { verb: 'x', data: {} }, { where: 'chat', replyToId: '1' });

    for (const name of ['config/fetch', 'signin/verifyState', '', null])
      expect((await post({ ...press, name, id: `f:${name}` })).status).toBe(501);

    expect(connector.calls).toEqual([]);
  });

  test('may be of a kind that nobody knows, which is passed over', async () => {
    const { post, wire, sara, connector } = await aDoor();

    for (const type of ['typing', 'endOfConversation', 'event', 'trace', 'somethingNew'])
      expect((await post({ ...wire.typed(sara, 'hej', 'chat'), type })).status).toBe(200);

    expect(connector.calls).toEqual([]);
  });
});

describe('the keys of the channel', () => {
  test('being away is our failure: 503, so that Teams comes again', async () => {
    const { post, wire, sara, issuer, isUntouched, logged } = await aDoor();
    issuer.goAway();

    expect(await post(wire.typed(sara, 'hjælp', 'chat'))).toEqual({ status: 503, body: undefined });
    expect(await isUntouched()).toBe(true);
    expect(logged.join()).toContain('the keys of the Bot Framework cannot be fetched');

    issuer.comeBack();
    expect((await post(wire.typed(sara, 'hjælp', 'chat'))).status).toBe(200);
  });

  test('not even answering is our failure too', async () => {
    const { post, wire, sara, issuer, isUntouched } = await aDoor();
    await issuer.close();

    expect(await post(wire.typed(sara, 'hjælp', 'chat'))).toEqual({ status: 503, body: undefined });
    expect(await isUntouched()).toBe(true);
  });
});

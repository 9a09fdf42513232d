import { describe, expect, test } from '@jest/globals';
import { OutsideFailure } from '../../src/errors.ts';
import { createUpload } from '../../src/teams/upload.ts';
import { people } from '../support/builders.ts';
import { aChat, offersIn } from '../support/chat.ts';
import { aHeldMeeting, aSceneAt } from '../support/held.ts';
import { arrange, aScene, items } from '../support/scene.ts';

const pdf = 'Referat Direktionen 2026-11-24.pdf';

/** Somebody asks for the minutes. */
async function offered(person: string) {
  const world = await aHeldMeeting();
  const chat = aChat(world);
  const [first, second] = offersIn(await chat.types(person, '/referat'));
  if (!first || !second) throw new Error('no files were offered');
  return { world, chat, first, second };
}

describe('asking for minutes', () => {
  test('offers them as PDF and Word, with their size', async () => {
    const { first, second } = await offered(people.secretary);
    expect([first.name, second.name]).toEqual([pdf, pdf.replace('.pdf', '.docx')]);
    expect(first.size).toBeGreaterThan(0);
    expect(Object.keys(first.context).toSorted()).toEqual(['audience', 'format', 'meetingId', 'what']);
  });

  test('in the channel says that files come in the private chat, and concludes nothing', async () => {
    const world = await aSceneAt('before');
    world.pass(8 * 24 * 3_600_000);
    const { text } = await aChat(world).types(people.secretary, '/referat', { in: 'channel' });
    expect(text).toContain('vores private chat');
    expect(world.store.everything('tenant-1' as never).meetings.get('meeting-1')?.status).toBe('published');
  });
});

describe('taking an offered file', () => {
  test('lays it into the person’s OneDrive as they may read it now, shows it, and takes the offer away', async () => {
    const { world, chat, first } = await offered(people.director);
    const answer = await chat.answersOffer(people.director, first, 'accept');
    expect([answer.status, world.uploads.length]).toEqual([200, 1]);
    expect(new TextDecoder().decode(world.uploads[0]?.bytes)).toContain('hemmeligtitel');
    expect(answer.heard.find(({ name }) => name === pdf)?.card).toMatchObject({ fileType: 'pdf' });
    expect(world.sent.filter(({ how }) => how === 'remove')).toMatchObject([{ activityId: first.id }]);
    expect(chat.logged).toEqual([]);
  });

  test('gives nothing of an item that is closed for them since', async () => {
    const { world, chat, first } = await offered(people.chief);
    await arrange(world, async (tx) =>
      tx.items.save({ ...(await tx.items.lock(items.open.id)), closed: { reason: 'salg', audience: [] } }),
    );
    await chat.answersOffer(people.chief, first, 'accept');
    const laid = new TextDecoder().decode(world.uploads[0]?.bytes);
    expect(laid).toContain('"closed"');
    expect(laid).not.toContain('Ny cykelsti');
  });

  test('by somebody else’s offer gives what they themselves may read', async () => {
    const { world, chat, first } = await offered(people.secretary);
    await chat.answersOffer(people.guest, first, 'accept');
    expect(new TextDecoder().decode(world.uploads[0]?.bytes)).not.toMatch(/hemmelig|aarsagen/);
  });

  test.each([
    ['declined', 'decline', {}],
    ['without a place to lay it', 'accept', { uploadInfo: null }],
    ['with a context that is none of ours', 'accept', { context: { meetingId: 'meeting-1', what: 'all' } }],
    ['with a meeting that is none of ours', 'accept', { context: { meetingId: 'meeting-9' } }],
  ] as const)('%s lays nothing anywhere, and says so', async (_, action, more) => {
    const { world, chat, first } = await offered(people.director);
    const { status, text } = await chat.answersOffer(people.director, first, action, more);
    expect([status, world.uploads]).toEqual([200, []]);
    expect(text).toMatch(/gemmer jeg den ikke|kan ikke laves længere/);
  });

  test('by a stranger gives nothing', async () => {
    const { world, chat, first } = await offered(people.director);
    await chat.answersOffer(people.stranger, first, 'accept');
    expect(world.uploads).toEqual([]);
  });

  test('where OneDrive fails says so, and leaves the offer standing', async () => {
    const { world, chat, first } = await offered(people.director);
    const url = new URL(`https://aaloese.sharepoint.example/upload/${first.name}`);
    world.failures.set(url.href, new OutsideFailure('teams', 'full'));
    world.failures.set(decodeURI(url.href), new OutsideFailure('teams', 'full'));
    const { text } = await chat.answersOffer(people.director, first, 'accept');
    expect(text).toContain('kunne ikke gemmes i din OneDrive');
    expect(world.sent.filter(({ how }) => how === 'remove')).toEqual([]);
  });
});

describe('the agenda as a document', () => {
  test('has a version for the public beside the secretary’s own', async () => {
    const offers = offersIn(await aChat(await aScene()).types(people.secretary, '/dagsorden pdf'));
    expect(offers.map(({ name }) => name)).toEqual([
      'Dagsorden Direktionen 2026-11-24.pdf',
      'Dagsorden Direktionen 2026-11-24.docx',
      'Dagsorden Direktionen 2026-11-24 (offentlig).pdf',
    ]);
  });
});

describe('the place where a file is laid', () => {
  const bytes = new Uint8Array([1]);
  test.each([
    'http://aaloese.sharepoint.com/x',
    'https://127.0.0.1/x',
    'https://localhost/x',
    'https://[::1]/x',
    'https://2130706433/x',
    'https://server.internal/x',
    'https://aaloese.sharepoint.com:8443/x',
  ])('is not %s', async (url) => {
    await expect(createUpload({ listensHere: false })(url, bytes)).rejects.toThrow('is not called');
  });

  test('may be this machine where the service listens here alone, by plain http and no other way', async () => {
    const upload = createUpload({ listensHere: true });
    for (const url of ['https://127.0.0.1/x', 'http://10.0.0.1/x', 'ftp://127.0.0.1/x'])
      await expect(upload(url, bytes)).rejects.toThrow('is not called');
    await expect(upload('http://127.0.0.1:1/x', bytes)).rejects.toThrow('no answer from');
  });
});

import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Written } from '../../src/actions/outside.ts';
import { createDrive } from '../../src/graph/drive.ts';
import { refusal } from '../../src/playground/graph/rooms.ts';
import { type ADrive, aDrive } from '../support/a-drive.ts';
import { failureOf } from '../support/a-graph.ts';

const kib = 1024;
const name = 'Referat Direktionen 2026-11-24 (offentlig) æ#%.pdf';

/** The channel's folder, and a file to lay into it. */
async function aFolder(size = 100) {
  const around = await aDrive();
  const root = around.drives.root('b!team');
  const channel = around.drives.folder(root, 'Dagsordener');
  const folder = { driveId: 'b!team', itemId: channel.id };
  const bytes = new Uint8Array(randomBytes(size)) as Uint8Array as Written<'public'>;
  const drive = createDrive(around.client);
  const lay = () => drive.layInChannel(folder, { name, bytes, sha256: '', shows: [] });
  const laid = () => around.drives.child(channel, name);
  return { ...around, drive, folder, channel, bytes, lay, laid };
}

const ranges = ({ pieces }: ADrive) =>
  pieces.filter(({ method }) => method === 'PUT').map(({ headers }) => headers['content-range']);

/** The other host does not answer, and nobody knows whether it heard. */
const cut = () => {
  throw new Error('cut');
};

describe('laying a small file', () => {
  test('lays it at once, in place of the one of that name, and tells where', async () => {
    const { lay, laid, drives, channel, bytes, graph } = await aFolder();
    drives.lay(channel, name, Buffer.from('before'));

    const { driveId, itemId } = await lay();

    expect([driveId, itemId]).toEqual(['b!team', laid()?.id]);
    expect(laid()?.content?.equals(bytes)).toBe(true);
    expect(drives.children(channel)).toHaveLength(1);
    const [put] = graph.asked;
    expect(put?.path).toContain(`/${name}:/content?@microsoft.graph.conflictBehavior=replace`);
    expect(put?.headers['content-type']).toBe('application/octet-stream');
  });

  test('waits for whoever has it open', async () => {
    const { lay, drives, channel } = await aFolder();
    drives.troubles.set(drives.lay(channel, name, Buffer.from('open')).id, 423);

    expect(await failureOf(lay())).toMatchObject({ reason: 'busy' });
  });

  test('says that there is no such folder', async () => {
    const { lay, drives, channel } = await aFolder();
    drives.remove(channel);

    expect(await failureOf(lay())).toMatchObject({ reason: 'not-found' });
  });
});

describe('laying a large file', () => {
  const size = 7000 * kib;

  test('sends it in pieces of a multiple of 320 KiB to where Graph says, without the token', async () => {
    const around = await aFolder(size);

    await around.lay();

    expect(around.laid()?.content?.equals(around.bytes)).toBe(true);
    const piece = 10 * 320 * kib;
    expect(ranges(around)).toEqual([
      `bytes 0-${piece - 1}/${size}`,
      `bytes ${piece}-${2 * piece - 1}/${size}`,
      `bytes ${2 * piece}-${size - 1}/${size}`,
    ]);
    expect(around.pieces.some(({ headers }) => 'authorization' in headers)).toBe(false);
    expect(around.graph.asked.every(({ headers }) => headers.authorization)).toBe(true);
    expect(JSON.parse(around.graph.asked[0]?.body ?? '')).toEqual({
      item: { '@microsoft.graph.conflictBehavior': 'replace', name },
    });
    expect(around.uploads.open()).toBe(0);
  });

  test('begins with four mebibytes and a byte', async () => {
    const small = await aFolder(4096 * kib);
    await small.lay();
    const large = await aFolder(4096 * kib + 1);
    await large.lay();

    expect([small.pieces.length, large.pieces.length > 0]).toEqual([0, true]);
    expect([small.laid()?.content?.length, large.laid()?.content?.length]).toEqual([
      4096 * kib,
      4096 * kib + 1,
    ]);
  });

  test.each([
    ['before anything arrived', [cut]],
    ['in the middle', [null, cut]],
    ['twice', [cut, null, null, cut]],
    ['by a host that is out of order', [null, () => refusal(503, 'serviceNotAvailable')]],
  ])('goes on where it was cut %s', async (_, befalls) => {
    const around = await aFolder(size);
    around.befalls.push(...befalls);

    await around.lay();

    expect(around.laid()?.content?.equals(around.bytes)).toBe(true);
    expect(around.graph.asked).toHaveLength(1);
  });

  test('goes on where the piece had arrived and only the answer was lost', async () => {
    const around = await aFolder(size);
    around.befalls.push((request) => {
      around.uploads.room(request);
      return cut();
    });

    await around.lay();

    expect(around.laid()?.content?.equals(around.bytes)).toBe(true);
    expect(ranges(around)).toHaveLength(3);
  });

  test('asks what is missing where a piece is refused as having come already', async () => {
    const around = await aFolder(size);
    around.befalls.push(null, () => refusal(416, 'invalidRange'));

    await around.lay();

    expect(around.laid()?.content?.equals(around.bytes)).toBe(true);
  });

  test('begins anew, once, where Graph has forgotten it, as it has when the last answer was lost', async () => {
    const around = await aFolder(size);
    around.befalls.push(null, null, (request) => {
      around.uploads.room(request);
      return cut();
    });

    await around.lay();

    expect(around.laid()?.content?.equals(around.bytes)).toBe(true);
    expect(around.drives.children(around.channel)).toHaveLength(1);
    expect(around.graph.asked).toHaveLength(2);
  });

  test('fails where it is forgotten twice, or does not get on', async () => {
    const forgotten = await aFolder(size);
    forgotten.befalls.push(...Array.from({ length: 2 }, () => () => refusal(404, 'itemNotFound')));
    expect(await failureOf(forgotten.lay())).toMatchObject({ reason: 'busy' });

    const stuck = await aFolder(size);
    stuck.befalls.push(...Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? cut : null)));
    expect(await failureOf(stuck.lay())).toMatchObject({ reason: 'cut' });
    expect(ranges(stuck).length).toBeLessThan(10);
  });

  test('leaves it to the queue where the host asks to wait', async () => {
    const around = await aFolder(size);
    around.befalls.push(null, () => ({ status: 503, headers: { 'retry-after': '120' } }));

    expect(await failureOf(around.lay())).toMatchObject({ reason: 'busy', retryAfter: 120 });
  });

  test('goes to no address that is not over https, and follows nobody from there', async () => {
    const plain = await aFolder(size);
    plain.graph.answerNext({ status: 200, body: { uploadUrl: 'http://127.0.0.1:9/upload' } });
    expect((await failureOf(plain.lay())).message).toContain('https');

    const sent = await aFolder(size);
    sent.befalls.push(() => ({ status: 307, headers: { location: `${sent.graph.url}/v1.0/me` } }));
    await failureOf(sent.lay());
    expect(sent.graph.asked).toHaveLength(1);
  });

  test('writes no address that needs no token into the log', async () => {
    const around = await aFolder(size);
    around.befalls.push(
      cut,
      null,
      () => refusal(404, 'itemNotFound'),
      () => refusal(404, 'itemNotFound'),
    );

    const failure = await failureOf(around.lay());

    expect(`${failure.message} ${around.logged.join()}`).not.toContain('secret');
    expect(around.logged.join()).toContain('Graph did not serve');
  });
});

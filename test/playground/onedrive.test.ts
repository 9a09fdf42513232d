import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { aTrial, aTrialHere } from './a-trial.ts';
import { anOpenUpload, aSavedFile, bytes, driveOf, lay, wholeOf } from './an-offer.ts';

describe('the address to lay a file', () => {
  test('takes one file, and no second', async () => {
    const made = await aTrialHere();
    const { uploadUrl, contentUrl } = await anOpenUpload(made);

    const together = await Promise.all([lay(uploadUrl, bytes), lay(uploadUrl, Buffer.from('other'))]);
    const late = await lay(uploadUrl, Buffer.from('late!'));

    expect(together.map(({ status }) => status).sort()).toEqual([201, 404]);
    expect(late.status).toBe(404);
    expect(await (await fetch(contentUrl)).text()).not.toBe('late!');
  });

  test('takes nothing under an id that was not given', async () => {
    const made = await aTrialHere();
    const { uploadUrl, uniqueId } = await anOpenUpload(made);

    const foreign = [uniqueId, 'none', crypto.randomUUID(), '..%2F..%2Fchats.json'];

    for (const id of foreign) {
      expect((await lay(new URL(id, uploadUrl).href, bytes)).status).toBe(404);
    }
    expect(existsSync(driveOf(made))).toBe(false);
  });

  test.each([
    ['another length', bytes, { 'content-range': `bytes 0-${bytes.length - 1}/${bytes.length + 1}` }],
    ['a part', bytes, { 'content-range': `bytes 1-${bytes.length}/${bytes.length + 1}` }],
    ['no range', bytes, { 'content-range': '' }],
    ['an empty file', Buffer.alloc(0), { 'content-range': 'bytes 0--1/0' }],
  ])('takes nothing with %s, and still takes the whole file afterwards', async (_, body, wrong) => {
    const made = await aTrialHere();
    const { uploadUrl } = await anOpenUpload(made);

    const refused = await lay(uploadUrl, body, { ...wholeOf(body), ...wrong });
    const taken = await lay(uploadUrl, bytes);

    expect([refused.status, taken.status]).toEqual([400, 201]);
  });

  test('takes no more than 50 MB', async () => {
    const made = await aTrialHere();
    const { uploadUrl } = await anOpenUpload(made);

    const answer = await lay(uploadUrl, Buffer.alloc(50 * 1024 * 1024 + 1));

    expect(answer.status).toBe(413);
    expect(existsSync(driveOf(made))).toBe(false);
  });

  test('is closed to a page from elsewhere', async () => {
    const made = await aTrialHere();
    const { uploadUrl } = await anOpenUpload(made);

    const headers = { ...wholeOf(bytes), origin: 'http://evil.example' };

    expect((await lay(uploadUrl, bytes, headers)).status).toBe(403);
  });

  test.each(['../../../chats.json', '..\\..\\chats.json', '/etc/passwd', '..', 'a/../../b.pdf', ''])(
    'keeps a file that is named %j in a place of its own',
    async (name) => {
      const made = await aTrialHere();
      const { uploadUrl, contentUrl } = await anOpenUpload(made, name);

      await lay(uploadUrl, bytes);

      const all = await readdir(driveOf(made), { recursive: true, withFileTypes: true });
      const [file, ...others] = all.filter((entry) => entry.isFile());
      expect(others).toEqual([]);
      expect(dirname(file?.parentPath ?? '')).toBe(join(driveOf(made), 'ida'));
      expect((await fetch(contentUrl)).status).toBe(200);
    },
  );
});

describe('a file that was laid', () => {
  test.each([
    ['Referat.PDF', 'application/pdf', 'inline'],
    ['Referat.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'attachment'],
    ['Referat.html', 'application/octet-stream', 'attachment'],
    ['Referat', 'application/octet-stream', 'attachment'],
  ])('%s is given as %s, %s, and can do nothing', async (name, type, way) => {
    const made = await aTrialHere();
    const { uploadUrl, contentUrl } = await anOpenUpload(made, name);
    await lay(uploadUrl, bytes);

    const { headers } = await fetch(contentUrl);

    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toBe(`${way}; filename*=UTF-8''${name}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
  });

  test('is named with its letters and marks', async () => {
    const made = await aTrialHere();
    const { uploadUrl, contentUrl } = await anOpenUpload(made);
    await lay(uploadUrl, bytes);

    const { headers } = await fetch(contentUrl);

    expect(headers.get('content-disposition')).toBe(
      "inline; filename*=UTF-8''Referat%2017-11-2026%20%28%C3%85l%C3%B8se%29.pdf",
    );
  });

  test.each([
    'ida/id/..%2f..%2f..%2fchats.json',
    'ida/id/%2e%2e%2f%2e%2e%2f%2e%2e%2fchats.json',
    'ida/..%2f../chats.json',
    '..%2f/.%2f/chats.json',
  ])('lets nobody out of its place by %s', async (path) => {
    const made = await aTrialHere();
    const { uploadUrl } = await anOpenUpload(made);
    await lay(uploadUrl, bytes);
    await made.teams.close();
    expect(existsSync(made.keptIn)).toBe(true);

    expect((await fetch(`${made.url}/trial/onedrive/${path}`)).status).toBe(404);
  });

  test('is there again after a restart, with the answers', async () => {
    const first = await aTrial();
    const { uploadUrl, where, ...upload } = await anOpenUpload(first);
    await lay(uploadUrl, bytes);
    await first.send(where.chat, aSavedFile({ uploadUrl, ...upload }));
    await first.close();

    const second = await aTrialHere({ keptIn: first.keptIn });

    const [offer, saved] = second.teams.snapshot().posts;
    expect(offer?.fileAnswer).toBe('accept');
    expect(saved?.attached[0]?.contentUrl).toBe(upload.contentUrl);
    const got = await fetch(second.url + new URL(upload.contentUrl).pathname);
    expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes);
  });

  test('is gone when the trial begins anew, and so is an address that was open', async () => {
    const made = await aTrialHere();
    const { uploadUrl, contentUrl } = await anOpenUpload(made);
    await lay(uploadUrl, bytes);
    const open = await anOpenUpload(made);

    await fetch(`${made.url}/trial/reset`, { method: 'POST' });

    expect((await fetch(contentUrl)).status).toBe(404);
    expect((await lay(open.uploadUrl, bytes)).status).toBe(404);
    expect(existsSync(driveOf(made))).toBe(false);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { FileLook } from '../../src/actions/outside.ts';
import type { DriveFile } from '../../src/domain/pre-read.ts';
import { aDrive } from '../support/a-drive.ts';
import { failureOf } from '../support/a-graph.ts';

function fileIn(look: FileLook): DriveFile {
  if ('trouble' in look) throw new Error(`the file is ${look.trouble}`);
  return look.file;
}

describe('looking at a file behind a link', () => {
  test('tells its name, size and last change, and keeps it by drive and item', async () => {
    const { look, shared, graph } = await aDrive();
    const { url, item } = shared('Økonomi & æbler.pdf', 'blåbærgrød');

    expect(fileIn(await look.look(url, null))).toEqual({
      ...{ driveId: 'b!library', itemId: item.id, name: 'Økonomi & æbler.pdf', size: 13 },
      ...{ eTag: `"{${item.id}},1"`, version: `"c:{${item.id}},1"` },
      changedAt: '2026-11-16T08:00:00.000Z',
    });
    const token = Buffer.from(url).toString('base64url');
    expect(graph.asked[0]?.path).toMatch(`/v1.0/shares/u!${token}/driveItem?$select=id,name,size,eTag,cTag`);
  });

  test('goes by its ids the next time, whatever became of the link, and costs nothing where nothing changed', async () => {
    const { look, shared, graph, drives } = await aDrive();
    const { url, item } = shared('kort.pdf', 'kort');
    const file = fileIn(await look.look(url, null));
    drives.links.clear();

    expect(fileIn(await look.look(url, file))).toBe(file);
    expect(graph.asked.at(-1)).toMatchObject({ status: 304, headers: { 'if-none-match': file.eTag } });
    expect(graph.asked.at(-1)?.path).toMatch(`/v1.0/drives/b!library/items/${item.id}?$select=`);
  });

  test('tells a new content from a change beside it', async () => {
    const { look, shared, drives, pass } = await aDrive();
    const { url, item } = shared('kort.pdf', 'kort');
    const file = fileIn(await look.look(url, null));
    pass(60);
    drives.touch(item, { name: 'kort over stien.pdf' });
    const touched = fileIn(await look.look(url, file));
    pass(60);
    drives.lay(drives.root('b!library'), 'kort over stien.pdf', Buffer.from('et nyt kort'));
    const written = fileIn(await look.look(url, touched));

    expect(touched).toMatchObject({ name: 'kort over stien.pdf', changedAt: '2026-11-16T08:01:00.000Z' });
    expect([touched.eTag === file.eTag, touched.version === file.version]).toEqual([false, true]);
    expect([written.version === file.version, written.size]).toEqual([false, 11]);
  });

  test('of a folder goes by when it was changed, since it has no content of its own', async () => {
    const { look, drives } = await aDrive();
    const url = 'https://aaloese.sharepoint.com/sites/d/Delte%20dokumenter/Bilag';
    drives.links.set(url, drives.folder(drives.root('b!library'), 'Bilag'));

    expect(fileIn(await look.look(url, null))).toMatchObject({ version: '2026-11-16T08:00:00.000Z' });
  });

  test('follows the link again where the file was moved to another library', async () => {
    const { look, shared, drives } = await aDrive();
    const { url, item } = shared('kort.pdf', 'kort');
    const file = fileIn(await look.look(url, null));
    drives.remove(item);
    drives.links.set(url, drives.lay(drives.root('b!archive'), 'kort.pdf', Buffer.from('kort')));

    expect(fileIn(await look.look(url, file))).toMatchObject({ driveId: 'b!archive' });
  });

  test.each([
    [403, 'forbidden'],
    [423, 'locked'],
  ] as const)('says what stands in the way: %d is %s, by link and by ids', async (status, trouble) => {
    const { look, shared, drives } = await aDrive();
    const { url, item } = shared('kort.pdf', 'kort');
    const file = fileIn(await look.look(url, null));
    drives.troubles.set(item.id, status);

    expect(await look.look(url, null)).toEqual({ trouble });
    expect(await look.look(url, file)).toEqual({ trouble });
  });

  test('says that there is no file, and no link that Graph understands', async () => {
    const { look, shared, drives, graph } = await aDrive();
    const { url, item } = shared('kort.pdf', 'kort');
    const file = fileIn(await look.look(url, null));
    drives.remove(item);

    expect(await look.look(url, file)).toEqual({ trouble: 'gone' });
    graph.answerNext({ status: 400, body: { error: { code: 'invalidRequest' } } });
    expect(await look.look(url, null)).toEqual({ trouble: 'gone' });
  });

  test('fails where Graph asks to wait, saying how long', async () => {
    const { look, shared, graph } = await aDrive();
    const { url } = shared('kort.pdf', 'kort');
    graph.orders.answer('throttled for an hour');

    expect(await failureOf(look.look(url, null))).toMatchObject({ reason: 'busy', retryAfter: 3600 });
  });

  test('fails where Graph answers what is no file, and tells nothing of it', async () => {
    const { look, graph } = await aDrive();
    graph.answerNext({ status: 200, body: { id: 'x', name: 'hemmelig.pdf' } });

    const failure = await failureOf(look.look('https://a.sharepoint.com/x', null));
    expect(failure.message).toBe('Graph answered in an unknown form');
  });
});

describe('a link to SharePoint or OneDrive', () => {
  const long = `https://aaloese.sharepoint.com/${'æ'.repeat(990)}`;

  test.each([
    ['https://aaloese.sharepoint.com/sites/direktionen/Delte dokumenter/kort.pdf', true],
    ['https://aaloese-my.sharepoint.com/:b:/g/personal/anna/Eabc?e=1', true],
    ['https://AALOESE.SharePoint.com/kort.pdf', true],
    [long, false],
    ['http://aaloese.sharepoint.com/kort.pdf', false],
    ['https://sharepoint.com.example/kort.pdf', false],
    ['https://aaloese.sharepoint.com.evil.example/kort.pdf', false],
    ['https://evil.example/?https://aaloese.sharepoint.com/kort.pdf', false],
    ['https://evilsharepoint.com/kort.pdf', false],
    ['https://aaloese.dk/kort.pdf', false],
    ['kort.pdf', false],
  ])('%s is one: %p', async (url, isOne) => {
    const { look } = await aDrive();
    expect(look.holds(url)).toBe(isOne);
  });
});

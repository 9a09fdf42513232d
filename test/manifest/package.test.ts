import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { unzipSync } from 'fflate';
import { makeManifest } from '../../manifest/make-manifest.ts';
import { zipPackage } from '../../manifest/zip-package.ts';
import { readCommand } from '../../src/domain/typed/read-command.ts';
import { noticeActivity } from '../../src/graph/notify-activity.ts';

const settings = {
  appId: '33333333-3333-4333-8333-333333333333',
  graphAppId: '44444444-4444-4444-8444-444444444444',
  publicUrl: 'https://moedeklar.aaloese.example',
  developer: 'Åløse Kommune',
  privacyUrl: 'https://aaloese.example/privatliv',
  termsUrl: 'https://aaloese.example/vilkaar',
};
const manifest = makeManifest(settings, '1.2.3');

describe('the Teams app package', () => {
  test('has a manifest that Teams’ own schema takes', async () => {
    expect(await AppManifestUtils.validateAgainstSchema(manifest as never)).toEqual([]);
  });

  test('names the app that asks Graph, which may install it for people then, and is not the bot', async () => {
    const { appId, graphAppId } = settings;
    expect(manifest.webApplicationInfo).toEqual({
      ...{ id: graphAppId, resource: `api://moedeklar.aaloese.example/${graphAppId}` },
    });
    expect([manifest.id, ...manifest.bots.map(({ botId }) => botId)]).toEqual([appId, appId]);
  });

  test('declares the activity that is put into people’s feeds, with what stands open in its sentence', () => {
    const [declared] = manifest.activities.activityTypes;
    expect(declared?.type).toBe(noticeActivity.type);
    expect(declared?.templateText).toContain(`{${noticeActivity.parameter}}`);
  });

  test('names none without Graph, and is taken so as well', async () => {
    const without = makeManifest({ ...settings, graphAppId: null }, '1.2.3');
    expect(without).not.toHaveProperty('webApplicationInfo');
    expect(await AppManifestUtils.validateAgainstSchema(without as never)).toEqual([]);
  });

  test('is refused by the schema where an id is none, so that the check can fail', async () => {
    const wrong = makeManifest({ ...settings, appId: 'nobody' }, '1.2.3');
    expect(await AppManifestUtils.validateAgainstSchema(wrong as never)).not.toEqual([]);
  });

  test('says what upload asks for and the schema forgets', () => {
    expect(manifest.supportsChannelFeatures).toBe('tier1');
  });

  test('offers no more than twelve commands a scope, each of which the bot understands', () => {
    const lists = manifest.bots.flatMap((bot) => bot.commandLists);
    for (const { commands } of lists) expect(commands.length).toBeLessThanOrEqual(12);
    const unknown = lists
      .flatMap(({ commands }) => commands.map((command) => command.title))
      .filter((title) => readCommand(title, { units: [] }).kind === 'unknown');
    expect(unknown).toEqual([]);
  });

  test('has icons of Teams’ sizes, the small one with a clear ground', () => {
    expect(sizeOf('color.png')).toEqual({ width: 192, height: 192, hasAlpha: expect.any(Boolean) });
    expect(sizeOf('outline.png')).toEqual({ width: 32, height: 32, hasAlpha: true });
  });

  test('is the same to the byte when made twice, and holds three files', () => {
    const once = zipPackage(manifest);
    expect(Buffer.from(zipPackage(manifest)).equals(Buffer.from(once))).toBe(true);
    expect(Object.keys(unzipSync(once)).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
  });
});

/** From the PNG's header: colour types 4 and 6 have an alpha channel. */
function sizeOf(name: string) {
  const png = readFileSync(new URL(`../../manifest/${name}`, import.meta.url));
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    hasAlpha: [4, 6].includes(png[25] ?? 0),
  };
}

import { expect, test } from '@jest/globals';
import { aboutRoutes } from '../../src/web/about.ts';
import { wordsFor } from '../../src/words/words.ts';
import { aServer } from './a-server.ts';

test.each([
  ['/om/privatliv', 'privacy'],
  ['/om/vilkaar', 'terms'],
] as const)('%s is a page in both languages that runs and loads nothing', async (path, which) => {
  const server = await aServer(aboutRoutes());
  const { status, headers, text } = await server.ask(path);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(text).not.toMatch(/<script|src=|href=/);
  for (const language of ['da', 'en'] as const)
    for (const [heading, said] of wordsFor(language).about[which].parts)
      expect(text).toContain(`<h2>${heading}</h2><p>${said}</p>`);
});

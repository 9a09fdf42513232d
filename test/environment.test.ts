import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { options } from '../manifest/read-settings.ts';
import { readConfig } from '../src/config.ts';

describe('.env.example', () => {
  test('names exactly the settings that are read', () => {
    const asked = new Set<string>();
    const environment = new Proxy<Record<string, string>>(
      {},
      {
        get: (given, name) => {
          if (typeof name === 'string') asked.add(name);
          return Reflect.get(given, name);
        },
      },
    );
    readConfig(environment);

    const named = Object.keys(parseEnv(readFileSync('.env.example', 'utf8')));
    const ofPackage = Object.keys(options);
    expect(named.toSorted()).toEqual([...new Set([...asked, ...ofPackage])].toSorted());
  });
});

describe('the environment', () => {
  /** To hand the whole of it to a program of somebody else's is not to read a setting. */
  const reading = [
    /(?<!\.\.\.)\bprocess\.env\b/,
    /\benv\b.*(from '(node:)?process'|\} = process)/,
    /import (\* as )?\w+ from '(node:)?process'/,
  ];

  const isReader = (source: string) => reading.some((way) => way.test(source));

  test.each([
    'const { PORT } = process.env;',
    "import { env } from 'node:process';",
    "import process from 'node:process';",
    "import * as p from 'process';",
    'const { env } = process;',
  ])('is read by who writes %s', (source) => {
    expect(isReader(source)).toBe(true);
  });

  test('is read by src/config.ts and nobody else', () => {
    const files = ['src', 'cards', 'manifest'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.[cm]?[jt]s$/.test(name))
        .map((name) => join(folder, name)),
    );

    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => isReader(readFileSync(file, 'utf8')))).toEqual([join('src', 'config.ts')]);
  });
});

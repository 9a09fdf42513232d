import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The texts of minutes by their names: those made up, and those published, where they are there. */
export const samples: [string, string][] = ['test/minutes/samples', '../shared/minutes']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file): [string, string] => [file, readFileSync(`${folder}/${file}`, 'utf8')]),
  );

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The floors of the house, lowest first. Rooms on one line share a floor. */
export const floors: readonly (readonly string[])[] = [
  ['src/errors', 'src/log', 'src/config'],
  ['src/domain'],
  ['src/words', 'src/api'],
  ['cards'],
  ['src/actions'],
  [
    'src/teams',
    'src/graph',
    'src/store',
    'src/jobs',
    'src/minutes',
    'src/web',
    'src/playground',
    'src/operator',
  ],
  ['src/app'],
  ['src/main', 'src/cli'],
];

/** What the browser's part may use beside its own files. */
const tabMayUse = ['src/tab', 'src/domain', 'src/words', 'src/api', 'cards'];

/** Packages that live in one room and nowhere else. */
const tenants: readonly { packages: RegExp; room: string }[] = [
  { packages: /^(botbuilder|botframework-)/, room: 'src/teams' },
  { packages: /^(@microsoft\/microsoft-graph-client|@microsoft\/msgraph)/, room: 'src/graph' },
  { packages: /^(pg|kysely|@electric-sql\/pglite)(\/|$)/, room: 'src/store' },
  { packages: /^pg-boss$/, room: 'src/jobs' },
  { packages: /^fastify$/, room: 'src/web' },
  { packages: /^@opentelemetry\//, room: 'src/app' },
  { packages: /^(@peculiar\/|reflect-metadata$)/, room: 'src/playground' },
];

export type Import = { from: string; to: string };

/** Each import of each of our files: paths from the top, packages by name. */
export function importsIn(top: string): Import[] {
  return ['src', 'cards']
    .flatMap((folder) => filesBelow(join(top, folder)))
    .flatMap((file) => importsOf(top, file));
}

/** The imports that climb, cross between the sides or take a package out of its room, each with the reason. */
export function wrongImports(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to }) => {
    const reason = whyWrong(from, to);
    return reason === null ? [] : [`${from} → ${to}: ${reason}`];
  });
}

function whyWrong(from: string, to: string): string | null {
  const tenant = tenants.find(({ packages }) => packages.test(to));
  if (tenant) return roomOf(from) === tenant.room ? null : `${to} lives in ${tenant.room}`;
  if (!to.startsWith('src/') && !to.startsWith('cards/')) return null;
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === there) return null;
  if (here === 'src/tab') return tabMayUse.includes(there) ? null : `the browser's part may not use ${there}`;
  const [above, below] = [floorOf(here), floorOf(there)];
  if (above === -1 || below === -1) return `no floor is named for ${above === -1 ? here : there}`;
  if (below > above) return 'climbs';
  return below === above && above > 0 ? 'goes across on one floor' : null;
}

function floorOf(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room));
}

function roomOf(path: string): string {
  if (path.startsWith('cards/')) return 'cards';
  return path.split('/').slice(0, 2).join('/').replace(/\.ts$/, '');
}

function importsOf(top: string, file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(/(?:from|import\()\s*'([^']+)'|^import\s+'([^']+)'/gm);
  return [...found].map(([, named, bare]) => {
    const to = named ?? bare ?? '';
    return {
      from: relative(top, file),
      to: to.startsWith('.') ? relative(top, resolve(dirname(file), to)) : to,
    };
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

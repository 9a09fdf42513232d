import { readMinutesFile } from '../../src/minutes/read-file.ts';
import type { NamedFile, Needs, Operation, Outcome } from '../../src/operator/operation.ts';
import { filesIn, runCommand } from '../../src/operator/run-command.ts';
import { aWorld, type World } from '../support/world.ts';

/** Somebody at the command line. */
export type Operator = {
  world: World;
  /** Carries out a command line with the files of these names; blanks separate the words. */
  type(line: string | readonly string[], files?: Files): Promise<Outcome>;
};

export type Files = Readonly<Record<string, string | Uint8Array>>;

export function anOperator(world: World = aWorld(), more: Partial<Needs> = {}): Operator {
  const needs: Needs = {
    ...world,
    verify: async () => ({ kind: 'whole', rows: 0 }),
    jobs: { list: async () => [], retry: async () => false },
    migrated: [],
    readMinutes: readMinutesFile,
    persons: { export: async () => undefined, erase: async () => ({ kind: 'stranger' }) },
    clockOfDatabase: async () => ({ at: world.now(), encoding: 'UTF8' }),
    backUp: async () => ({ rows: 0, tables: 0 }),
    ...more,
  };
  return { world, type: async (line, files) => runCommand(needs, operationOf(line, files)) };
}

function operationOf(line: string | readonly string[], files: Files | undefined): Operation {
  const argv = typeof line === 'string' ? line.split(' ').filter(Boolean) : line;
  return { argv, files: files ? filesIn(argv).map((name) => fileOf(name, files[name])) : [] };
}

function fileOf(name: string, content: string | Uint8Array | undefined): NamedFile {
  if (content === undefined) throw new Error(`the test has no file ${name}`);
  return { name, content: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

/** A board as it is described in a file, with nothing but what it must have. */
export function aBoardFile(more: Record<string, unknown> = {}): string {
  const members = [{ aadObjectId: 'sara', name: 'Sara Lind', role: 'secretary' }];
  return JSON.stringify({ name: 'Direktionen', tenantId: 'tenant-1', members, ...more });
}

/** Minutes of an open and a closed item as they are published, of a day in March 2025. */
export function aReferat({ day = '11', caseNumber = '25/1001', last = '' } = {}): string {
  return [
    `REFERAT Direktionen d. ${day}-03-2025`,
    `Mødedato Tirsdag d. ${day}. marts 2025 kl. 09:30`,
    'Mødested Rådhuset, lokale 2',
    'Mødedeltagere Frans Dahl, Dorte Bro',
    'Indholdsfortegnelse',
    '1. Ny svømmehal.....\t3',
    'Lukket.....\t4',
    'Punkt 1: 1. Ny svømmehal',
    caseNumber,
    'Baggrund',
    'Den gamle svømmehal er utæt.',
    'Indstilling',
    'Det indstilles, at direktionen godkender placeringen',
    `Beslutning d. ${day}-03-2025`,
    'Direktionen godkender indstillingen.',
    'Punkt 2: Lukket',
    '25/1002',
    last,
  ].join('\n\n');
}

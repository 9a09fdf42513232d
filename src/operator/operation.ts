import type { Cause, JobRow, Outside, Verdict } from '../actions/outside.ts';
import type { Instant } from '../domain/day.ts';
import type { PersonId, TenantId } from '../domain/ids.ts';
import type { PrintedMinutes } from '../domain/printed-minutes.ts';

/** A command line as it is handed to whoever carries it out: the files it names were read where it was typed. */
export type Operation = { argv: readonly string[]; files: readonly NamedFile[] };

export type NamedFile = { name: string; content: Uint8Array };

/** What a command line comes to: 0 done, 1 a check failed, 2 wrong use or unreadable input. */
export type Outcome = {
  status: 0 | 1 | 2;
  out: string;
  err: string;
  /** To be written where the command was typed. */
  file?: NamedFile;
};

/** An outcome as it goes over the socket, and back. */
export function packOutcome({ file, ...outcome }: Outcome): string {
  const packed = file && { name: file.name, content: Buffer.from(file.content).toString('base64') };
  return JSON.stringify({ ...outcome, file: packed });
}

export function unpackOutcome(text: string): Outcome {
  const { file, ...outcome } = JSON.parse(text);
  return file ? { ...outcome, file: { ...file, content: Buffer.from(file.content, 'base64') } } : outcome;
}

/** Wrong use or unreadable input: one line for standard error. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

/** What the commands need of the house. */
export type Needs = Pick<
  Outside,
  'store' | 'calendar' | 'directory' | 'tellOperator' | 'documents' | 'newId' | 'now'
> & {
  verify: (tenantId: TenantId) => Promise<Verdict>;
  jobs: { list(only: { failed: boolean }): Promise<JobRow[]>; retry(id: string): Promise<boolean> };
  /** Names of the migrations that have just been carried out. */
  migrated: readonly string[];
  readMinutes: ReadMinutes;
  /** What is held about a person; undefined and `stranger` where nothing is. */
  persons: {
    export(sought: {
      name: string;
      tenantId: TenantId;
    }): Promise<{ id: string; tables: unknown } | undefined>;
    erase(
      erasure: { person: string; pseudonym: PersonId; name: string; at: Instant },
      cause: Cause,
    ): Promise<
      | { kind: 'stranger' }
      | { kind: 'broken' }
      | { kind: 'erased'; deleted: number; renamed: number; sealed: number }
    >;
  };
  /** The database's own clock, and how it keeps text. */
  clockOfDatabase: () => Promise<{ at: Instant; encoding: string }>;
  /** Writes all of the database into a new file. */
  backUp: (path: string) => Promise<{ rows: number; tables: number }>;
};

/** Reads a file as a REFERAT; `why` is one line. */
export type ReadMinutes = (
  file: NamedFile,
) => Promise<{ kind: 'minutes'; minutes: PrintedMinutes } | { kind: 'unreadable'; why: string }>;

import { type Logger, pino } from 'pino';
import { trailHere } from './log/trail.ts';

/** JSON lines; ids, never meeting content. */
export type Log = Logger;

/** Writes to standard output where no `to` is given. */
export function createLog(level: string, to?: { write(line: string): void }): Log {
  const options = {
    level,
    base: null,
    mixin: () => {
      const trail = trailHere();
      return trail === undefined ? {} : { trail };
    },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: (error: unknown) => tellError(error) },
  };
  return to ? pino(options, to) : pino(options);
}

/** What an error may say beside its message; a failing row or the body of a request stays unsaid. */
const told = ['code', 'syscall', 'side', 'reason', 'retryAfter', 'table', 'column', 'constraint'] as const;

/** Why an error came about is told so many times over. */
const deepest = 5;

function tellError(error: unknown, depth = 0): object {
  if (!Error.isError(error)) return { type: error === null ? 'null' : typeof error };
  const own: Record<string, unknown> = { ...error };
  const { cause, stack = '' } = error;
  return {
    type: error.name,
    message: withoutQuotes(error.message),
    ...Object.fromEntries(told.flatMap((name) => (isPlain(own[name]) ? [[name, own[name]]] : []))),
    stack: stack
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .join('\n'),
    ...(cause === undefined || depth === deepest ? {} : { cause: tellError(cause, depth + 1) }),
  };
}

/** What a parser or the database could not read it quotes, and that may be what somebody wrote. */
function withoutQuotes(message: string): string {
  return message.replace(/".*"/s, '"…"');
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

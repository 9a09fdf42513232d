import { type Logger, pino } from 'pino';

/** JSON lines; ids, never meeting content. */
export type Log = Logger;

/** Writes to standard output where no `to` is given. */
export function createLog(level: string, to?: { write(line: string): void }): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return to ? pino(options, to) : pino(options);
}

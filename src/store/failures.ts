import { OutsideFailure } from '../errors.ts';

/** Serialization failure and deadlock: PostgreSQL asks for the transaction to be done again. */
export function isWorthRepeating(error: unknown): boolean {
  return ['40001', '40P01'].includes(readFailure(error).code);
}

/** A database that cannot be reached is the world's failure; what else goes wrong in a query is ours. */
export function asOutsideFailure(error: unknown): unknown {
  const { code, message } = readFailure(error);
  const isAway = /^(08|57P|53|ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_AGAIN)/.test(code);
  const isCut = /Connection terminated|is not queryable|timeout exceeded when trying to connect/.test(
    message,
  );
  if (!isAway && !isCut) return error;
  return new OutsideFailure('store', `the database cannot be reached: ${message || code}`, {
    cause: error,
    reason: 'cut',
  });
}

/** Where a name stands for several addresses, none of which answers, the message is empty. */
function readFailure(error: unknown): { code: string; message: string } {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' };
}

import { OutsideFailure } from '../errors.ts';

/** Serialization failure and deadlock: PostgreSQL asks for the transaction to be done again. */
export function isWorthRepeating(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error));
}

/** A database that cannot be reached is the world's failure; what else goes wrong in a query is ours. */
export function asOutsideFailure(error: unknown): unknown {
  const code = codeOf(error);
  const isAway = /^(08|57P|53|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)/.test(code);
  const isCut =
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect/.test(error.message);
  if (!isAway && !isCut) return error;
  return new OutsideFailure('store', 'the database cannot be reached', { cause: error, reason: 'cut' });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

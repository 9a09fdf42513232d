import { Refusal } from '../../src/errors.ts';
import type { Journal } from '../../src/store/journal.ts';

export function put<T extends { id: string }>(
  map: Map<string, T>,
  value: T,
  { kind, journal, about = [] }: { kind: string; journal: Journal; about?: string[] },
): void {
  journal.changed({ kind, subject: value.id, before: map.get(value.id) ?? null, after: value, about });
  map.set(value.id, kept(value));
}

/**
 * As a database does it: only what JSON can carry comes back, and some characters are no text at all. It is frozen:
 * whoever changed what they read would change it for all.
 */
export function kept<T>(value: T): T {
  const json = JSON.stringify(value);
  if (/\\u0000|\\ud[89a-f]/i.test(json)) throw new Error('a database cannot keep this text');
  return frozen(JSON.parse(json));
}

export function demand<T>(map: Map<string, T>, id: string): T {
  const value = map.get(id);
  if (!value) throw new Error(`there is no ${id}`);
  return value;
}

export function demandNew<T extends { id: string }>(map: Map<string, T>, value: T): T {
  if (map.has(value.id)) throw new Error(`there is a ${value.id} already`);
  return value;
}

export function demandCurrent<T extends { id: string; version: number }>(map: Map<string, T>, value: T): T {
  const before = demand(map, value.id);
  if (before.version !== value.version) throw new Refusal('outdated');
  return before;
}

export function demandUnique<T>(
  others: readonly T[],
  value: T,
  key: (one: T) => string | null | undefined,
): void {
  const own = key(value);
  if (own && others.some((other) => key(other) === own)) throw new Error(`there is a ${own} already`);
}

function frozen<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

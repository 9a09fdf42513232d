export function all<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map.values()];
}

export function sortedBy<T>(list: readonly T[], key: (one: T) => string): T[] {
  return list.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

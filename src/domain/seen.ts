declare const made: unique symbol;

/**
 * A view made for one reader. Cards, messages, documents and the API take nothing else, so that nobody can hand
 * them what the reader may not see.
 */
export type Seen<T> = T & { readonly [made]: true };

/** For the `see-*` files of this folder alone, which ask `sightOf` first; a test of the floors keeps it so. */
export function seen<T>(view: T): Seen<T> {
  return view as Seen<T>;
}

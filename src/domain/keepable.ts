/** How deep anything stands that we read: a card's data, with room to spare. */
const deepest = 20;

/** What came in, without what no database can keep: U+0000, halves of characters, and nesting without end. */
export function keepable(body: unknown, depth = 0): unknown {
  if (typeof body === 'string') return body.toWellFormed().replaceAll('\u0000', '');
  if (body === null || typeof body !== 'object') return body;
  if (depth === deepest) return null;
  if (Array.isArray(body)) return body.map((one) => keepable(one, depth + 1));
  return Object.fromEntries(Object.entries(body).map(([name, one]) => [name, keepable(one, depth + 1)]));
}

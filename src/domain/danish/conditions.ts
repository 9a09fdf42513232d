/** What an order waits for instead of a day, and the order without it; null where it says nothing of the kind. */
export function readCondition(text: string): { condition: string | null; rest: string } {
  const found = /,?\s((?:når|så snart|straks efter at|efter at|forudsat,? at)\s.+|uden frist)$/i.exec(text);
  const condition = found?.[1];
  return condition && found.index > 0
    ? { condition, rest: text.slice(0, found.index) }
    : { condition: null, rest: text };
}

/** So much one person may ask in a minute; a page that is worked with asks a tenth of it. */
const mostAMinute = 600;

/** Whether somebody may ask now; each time counts. What was counted is forgotten with its minute. */
export type Pace = (who: { tenantId: string; personId: string }) => boolean;

export function createPace(now: () => number): Pace {
  let counted = { minute: 0, asked: new Map<string, number>() };
  return ({ tenantId, personId }) => {
    const minute = Math.floor(now() / 60_000);
    if (counted.minute !== minute) counted = { minute, asked: new Map() };
    const name = `${tenantId} ${personId}`;
    const count = (counted.asked.get(name) ?? 0) + 1;
    counted.asked.set(name, count);
    return count <= mostAMinute;
  };
}

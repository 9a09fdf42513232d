/** What Teams allows one bot to send into one thread, and to read: at most `most` within `seconds`. */
export const sendLimits = [
  { seconds: 1, most: 7 },
  { seconds: 2, most: 8 },
  { seconds: 30, most: 60 },
  { seconds: 3600, most: 1800 },
] as const;

export type Windows = {
  /** Seconds until one more is allowed; 0 where it is, and it is then counted. */
  take(thread: string): number;
};

export function createWindows(now: () => number): Windows {
  const taken = new Map<string, number[]>();
  return {
    take(thread) {
      const times = taken.get(thread) ?? [];
      const waits = sendLimits.map(({ seconds, most }) => {
        const nth = times.at(-most);
        return nth === undefined ? 0 : nth + seconds * 1000 - now();
      });
      const wait = Math.max(0, ...waits) / 1000;
      if (wait === 0) taken.set(thread, [...times, now()]);
      return wait;
    },
  };
}

/** Teams counts in UTF-16. */
export function isTooLarge(body: unknown): boolean {
  return 2 * JSON.stringify(body ?? null).length > 80 * 1024;
}

type Node = Readonly<Record<string, unknown>>;

/** What Teams would not draw of a card. */
export function complaintsAbout(card: unknown): string[] {
  const nodes = nodesIn(card);
  const [top] = nodes;
  const refresh = top?.refresh as { userIds?: unknown[] } | undefined;
  return [
    ...(top?.type === 'AdaptiveCard' ? [] : ['it is no Adaptive Card']),
    ...(Number(top?.version) <= 1.5 ? [] : [`version ${top?.version} is beyond 1.5`]),
    ...((refresh?.userIds ?? []).length > 60 ? ['it refreshes for more than 60 people'] : []),
    ...nodes
      .filter(({ actions }) => Array.isArray(actions) && actions.length > 6)
      .map(() => 'it has more than 6 actions'),
  ];
}

/** Every object in a card, the card itself first. */
export function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (value === null || typeof value !== 'object') return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

import type { GraphReply } from '../../src/playground/graph/rooms.ts';

/** What one answer may be instead of the one asked for. */
export type AnswerFault = GraphReply | 'cut' | 'cut-in-body';

const throttled = {
  error: { code: 'ApplicationThrottled', message: 'Application is over its MailboxConcurrency limit.' },
};
const later = (retryAfter: string) => ({
  status: 429,
  headers: { 'retry-after': retryAfter },
  body: throttled,
});
const forgotten = 'The sync state generation is not found; generation=149;[highest=157][157][155][156].';

/** Answers that Graph gives on a bad day, by name. */
export const answerFaults = {
  'throttled for two seconds': later('2'),
  'throttled for an hour': later('3600'),
  'throttled, nobody knows for how long': { status: 429, body: throttled },
  'throttled in broken words': later('soon, 5'),
  'unavailable for two seconds': { status: 503, headers: { 'retry-after': '2' } },
  'unavailable for an hour': { status: 503, headers: { 'retry-after': '3600' } },
  'gateway answers in HTML': {
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<html><body><h1>502 Bad Gateway</h1></body></html>',
  },
  'error without a word': { status: 500, body: '' },
  'connection cut': 'cut',
  'connection cut in the body': 'cut-in-body',
  'token refused': {
    status: 401,
    body: { error: { code: 'InvalidAuthenticationToken', message: 'expired' } },
  },
  'access denied': {
    status: 403,
    body: {
      error: { code: 'ErrorAccessDenied', message: 'Access is denied. Check credentials and try again.' },
    },
  },
} as const satisfies Record<string, AnswerFault>;

/** How a round's token may be lost, by name. */
export const losses = {
  'lost as 410': { status: 410, body: { error: { code: 'SyncStateNotFound', message: forgotten } } },
  'lost as 410 without a word': {
    status: 410,
    headers: { location: 'https://graph.microsoft.com/v1.0/me/calendarView/delta?$deltatoken=' },
    body: '',
  },
  'lost as 400': { status: 400, body: { error: { code: 'syncStateNotFound', message: forgotten } } },
  'lost as 404': { status: 404, body: { error: { code: 'SYNCSTATENOTFOUND', message: forgotten } } },
  'lost with a wish to begin anew': {
    status: 410,
    body: { error: { code: 'resyncRequired', message: 'Resync required.' } },
  },
} as const satisfies Record<string, AnswerFault>;

/** What may be odd about a round, by name. */
export const roundFaults = [
  'empty pages',
  'pages too large',
  'pages without end',
  'empty pages without end',
  'older version first',
  'older version last',
  'removal beside the event',
  'occurrences without their series',
  'exceptions alone',
  'exceptions bare',
  'times on the wall',
  'next link to elsewhere',
  'delta link to elsewhere',
  'page that leads nowhere',
] as const;

export type AnswerFaultName = keyof typeof answerFaults;
export type LossName = keyof typeof losses;
export type RoundFaultName = (typeof roundFaults)[number];

/** A fault as it is ordered: the next time it can happen it does, so many times. */
export type Order =
  | { kind: 'answer'; name: AnswerFaultName; times: number }
  | { kind: 'loss'; name: LossName; times: number; mid: boolean }
  | { kind: 'round'; name: RoundFaultName; times: number }
  | { kind: 'writing'; name: WritingFaultName; times: number }
  | { kind: 'meanwhile'; when: 'before' | 'after'; work: () => void; times: number };

/** What may befall a request that changes something. */
export type WritingFaultName = 'access denied' | 'answer lost';

export type Orders = {
  answer(name: AnswerFaultName, times?: number): void;
  /** The token is lost at the next link of a round; `mid`: on a page after the first. */
  loss(name: LossName, more?: { times?: number; mid?: boolean }): void;
  round(name: RoundFaultName, times?: number): void;
  writing(name: WritingFaultName, times?: number): void;
  /** What somebody else does right before the next writing, or right after it. */
  beforeWriting(work: () => void): void;
  afterWriting(work: () => void): void;
  take(wanted: (order: Order) => boolean): Order | undefined;
  clear(): void;
};

export function createOrders(): Orders {
  const orders: Order[] = [];
  return {
    answer: (name, times = 1) => void orders.push({ kind: 'answer', name, times }),
    loss: (name, { times = 1, mid = false } = {}) => void orders.push({ kind: 'loss', name, times, mid }),
    round: (name, times = 1) => void orders.push({ kind: 'round', name, times }),
    writing: (name, times = 1) => void orders.push({ kind: 'writing', name, times }),
    beforeWriting: (work) => void orders.push({ kind: 'meanwhile', when: 'before', work, times: 1 }),
    afterWriting: (work) => void orders.push({ kind: 'meanwhile', when: 'after', work, times: 1 }),
    take(wanted) {
      const order = orders.find(wanted);
      if (!order) return undefined;
      order.times -= 1;
      if (order.times <= 0) orders.splice(orders.indexOf(order), 1);
      return order;
    },
    clear: () => void orders.splice(0),
  };
}

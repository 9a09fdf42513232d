import type { RouteName, Routes } from '../../api/v1/routes.ts';

/** The routes that the page asks. What they take and give is their table's; only where they lie stands here, checked. */
export const paths = {
  me: '/me',
  myMeetings: '/me/meetings',
  work: '/me/work',
  board: '/boards/:boardId',
  boardMeetings: '/boards/:boardId/meetings',
  waiting: '/boards/:boardId/waiting',
  proposals: '/boards/:boardId/proposals',
  proposal: '/boards/:boardId/proposals/:itemId',
  orders: '/boards/:boardId/orders',
  order: '/boards/:boardId/orders/:orderId',
  meeting: '/meetings/:meetingId',
  preview: '/meetings/:meetingId/preview',
  consent: '/meetings/:meetingId/consent',
  item: '/meetings/:meetingId/items/:itemId',
  session: '/meetings/:meetingId/session',
  caseTimeline: '/boards/:boardId/cases/:caseNumber',
  search: '/boards/:boardId/search',
  decisionForm: '/meetings/:meetingId/items/:itemId/decision-form',
  itemDraft: '/meetings/:meetingId/items/:itemId/draft',
  lookingBack: '/boards/:boardId/looking-back',
  decided: '/boards/:boardId/decided',
} as const satisfies { [Name in RouteName]?: Routes[Name]['path'] };

export type Known = keyof typeof paths;

type Told = Readonly<Record<string, string | number>>;

/** The address of one resource: parameters in their places, the rest as the query. */
export function addressOf(name: Known, told: Told = {}): string {
  return addressAt(paths[name], told);
}

export function addressAt(path: string, told: Told): string {
  const left = Object.entries(told).filter(([key]) => !path.split('/').includes(`:${key}`));
  const query = new URLSearchParams(left.map(([key, value]) => [key, String(value)]));
  return `${filled(path, told)}${query.size > 0 ? `?${query}` : ''}`;
}

/** The address of a route, its parameters in their places. */
export function filled(path: string, told: Told): string {
  return `/api/v1${path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(told[key] ?? ''))}`;
}

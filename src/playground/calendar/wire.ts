/** An event as the page shows it: days `YYYY-MM-DD` and times `HH:MM` as on the board's walls. */
export type Entry = {
  id: string;
  subject: string;
  place: string;
  day: string;
  from: string;
  to: string;
  state: 'stands' | 'cancelled' | 'deleted';
  /** `changed`: apart from its series. */
  series: 'none' | 'as-planned' | 'changed';
  people: readonly { name: string; address: string; response: Response }[];
  held: Held;
};

export const responses = ['none', 'accepted', 'tentativelyAccepted', 'declined'] as const;
export type Response = (typeof responses)[number];

/** Whether the board's meeting is as its event is; `over` follows no more, `foreign` is no meeting of the board's. */
export type Held = 'same' | 'waiting' | 'over' | 'foreign';

/** All that the page shows. */
export type Shown = { board: string; mailbox: string; today: string; entries: readonly Entry[] };

/** What somebody wants of an event; without an id of a new one. */
export type Wish = {
  id: string | null;
  subject: string;
  place: string;
  day: string;
  from: string;
  to: string;
};

export type Done =
  | { kind: 'done'; id: string }
  | { kind: 'refused'; why: 'gone' | 'no-such-time' | 'ends-too-early' | 'passes-another' };

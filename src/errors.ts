/**
 * Every refusal there is, with what its sentence needs. Days are `YYYY-MM-DD`. No refusal carries text of an item:
 * it may be read aloud in the channel.
 */
export type Refusals = {
  'no-role': { board: string };
  'not-allowed': { right: string };
  'no-board-here': Nothing;
  'no-board-yet': Nothing;
  'which-board': { boards: readonly string[] };
  'no-such-board': { name: string; boards: readonly string[] };
  'no-channel': Nothing;
  'no-meeting': Nothing;
  'no-meeting-on': { day: string; nearest: readonly string[] };
  'no-such-day': { text: string };
  'no-such-time': { text: string };
  'day-is-past': { day: string };
  'meeting-exists': { day: string; clock: string };
  'meeting-too-long': { hours: number };
  'no-item-numbered': { number: number; last: number };
  'item-not-yours': { number: number };
  disqualified: { number: number };
  'agenda-over': Nothing;
  'agenda-empty': Nothing;
  'agenda-full': { most: number };
  'meeting-cancelled': Nothing;
  'not-published': Nothing;
  'item-already-there': Nothing;
  'item-withdrawn': Nothing;
  'item-decided': { number: number };
  'item-is-standing': { number: number };
  'item-not-proposed': Nothing;
  'not-proposed': Nothing;
  'proposal-accepted': { secretaries: readonly string[] };
  'proposal-decided': Nothing;
  'proposal-not-accepted': Nothing;
  'proposal-not-yours': Nothing;
  'not-on-list': { number: number; last: number };
  'item-already-closed': { number: number };
  'item-not-closed': { number: number };
  'sees-anyway': { name: string };
  'not-let-in': { name: string };
  outdated: Nothing;
  'not-there': Nothing;
  'title-missing': Nothing;
  'text-missing': { field: string };
  'text-too-long': { field: string; most: number };
  'case-number-wrong': { text: string };
  'unit-unknown': { unit: string; known: readonly string[] };
  'minutes-wrong': { most: number };
  'place-out-of-range': { last: number };
  'already-in-place': { number: number };
  'same-meeting': { day: string };
  'person-unknown': { name: string };
  'person-ambiguous': { name: string; people: readonly string[] };
  'address-unknown': { address: string };
  'address-ambiguous': { address: string; people: readonly string[] };
  'directory-away': Nothing;
  'directory-forbidden': Nothing;
  'person-already-disqualified': { name: string };
  'person-not-disqualified': { name: string };
  'outcome-missing': Nothing;
  'nothing-chosen': Nothing;
  'too-many-points': { count: number };
  'postpone-to-past': { day: string };
  'postpone-to-same': { day: string };
  'postpone-reason-missing': { times: number };
  'none-ticked': Nothing;
  'one-item-only': Nothing;
  'too-many-linked': { most: number };
  'standing-not-linked': Nothing;
  'draft-gone': Nothing;
  'not-addressee': Nothing;
  'receipt-answered': Nothing;
  'condition-already': { state: string };
  'condition-not-yours': Nothing;
  'may-not-be-told': { name: string };
  'nothing-to-confirm': { number: number };
  'told-already': Nothing;
  'just-reminded': Nothing;
  'no-morning': { earliest: string; latest: string };
  'nothing-to-answer': Nothing;
  'several-to-answer': { numbers: readonly number[] };
  'not-told': { number: number };
  'told-twice': { number: number; days: readonly string[] };
  'already-answered': Nothing;
  'order-not-yours': Nothing;
  'order-not-so': { state: string };
  'order-no-wish': Nothing;
  'order-is-theirs': { unit: string };
  'order-due-same': { day: string };
  'order-full': { most: number };
  'no-open-question': { number: number };
  'no-own-answer': { number: number };
  'no-such-note': { number: number; last: number };
  'nothing-to-undo': Nothing;
  'undo-too-late': { minutes: number };
  'undo-followed': Nothing;
  'undo-impossible': Nothing;
  'role-unknown': { text: string };
  'role-exists': Nothing;
  'role-not-held': { name: string };
  'unit-missing': Nothing;
  'last-secretary': Nothing;
  'secretary-missing': Nothing;
  'chief-line-wrong': { line: string };
  'board-name-taken': { name: string };
  'nothing-in-session': Nothing;
  'meeting-other-day': { day: string };
  'other-in-session': { day: string };
  'items-undecided': Nothing;
  'no-next-item': Nothing;
  'no-item-before': Nothing;
  'attendance-unconfirmed': Nothing;
  'item-not-begun': { number: number };
  'guest-on-board': { name: string };
  'guest-already': { name: string };
  'guest-disqualified': { name: string };
  'guest-not-there': { name: string };
  'no-minutes-yet': Nothing;
  'no-minutes-for-you': Nothing;
  'meeting-not-begun': Nothing;
  'minutes-not-sent': Nothing;
  'minutes-sent-already': Nothing;
  'minutes-approved-already': Nothing;
  'minutes-not-approved': Nothing;
  'not-approver': Nothing;
  'nobody-approves': Nothing;
  'files-in-chat-only': Nothing;
  'no-pre-reads': { number: number };
  'pre-reads-full': { most: number };
  'pre-read-there': { number: number };
  'no-such-pre-read': { number: number; last: number };
  'pre-read-not-yours': Nothing;
  'link-wrong': { text: string };
  'file-missing': Nothing;
  'file-too-large': { most: number };
  'file-empty': Nothing;
  'file-away': Nothing;
  'no-file-there': { number: number };
  'no-calendar': Nothing;
  'calendar-away': Nothing;
  'calendar-forbidden': { mailbox: string };
  'calendar-no-mailbox': { mailbox: string };
  'calendar-sign-in': Nothing;
  'calendar-read-only': Nothing;
  'kept-in-outlook': Nothing;
  'subject-unfit': { pattern: string };
  'event-on-its-way': Nothing;
  'event-gone': Nothing;
  'event-elsewhere': { day: string; clock: string | null };
  'event-crosses': Nothing;
  'event-not-ours': { organizer: string };
  'event-unsure': Nothing;
  'event-refused': Nothing;
  'meeting-all-day': Nothing;
  'case-unknown': { caseNumber: string };
  'search-filter-wrong': { text: string };
  'case-has-several': { caseNumber: string };
  'no-such-step': { body: string; steps: number };
  'step-answered': { body: string };
  'route-full': { most: number };
  'route-stands': Nothing;
  'not-returned': Nothing;
  'wheel-rule-missing': Nothing;
  'wheel-lead-wrong': { most: number };
  'wheel-ends-early': { from: string; to: string };
  'wheel-full': { most: number };
  'wheel-taken': Nothing;
  'wheel-nothing-due': { day: string };
  'wheel-no-meeting': Nothing;
  'standing-comes-anyway': Nothing;
  'form-incomplete': { field: string };
};

type Nothing = Record<string, never>;

export type RefusalCode = keyof Refusals;

/** A person asked for what the rules forbid. Told in their language by its code; nothing is logged, nothing is changed. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  override readonly name = 'Refusal';
  readonly code: Code;
  readonly about: Refusals[Code];

  constructor(code: Code, ...[about]: Refusals[Code] extends Nothing ? [] : [about: Refusals[Code]]) {
    super(code);
    this.code = code;
    this.about = (about ?? {}) as Refusals[Code];
  }
}

export type Side = 'teams' | 'graph' | 'store';

/** Why the world failed, as far as it matters for what comes next: `busy` and `cut` pass, the others do not. */
export type FailureReason =
  | 'busy'
  | 'cut'
  | 'not-installed'
  | 'blocked'
  | 'disabled-by-admin'
  | 'not-found'
  | 'not-permitted'
  /** Who we say we are is not believed. */
  | 'not-recognised'
  | 'too-large'
  /** The app may not be installed: it names another app of ours, a policy is against it, the organisation has it not. */
  | 'app-not-ours'
  | 'app-blocked'
  | 'app-not-found'
  /** Known in the directory, and to Teams not yet. */
  | 'never-signed-in'
  | 'unknown';

/**
 * The world failed: Teams, Graph or the database. `retryAfter` is in seconds, undefined where the side did not say;
 * `mayBeDone` where what was asked may have been done all the same, no answer having come that tells.
 */
export class OutsideFailure extends Error {
  override readonly name = 'OutsideFailure';
  readonly side: Side;
  readonly reason: FailureReason;
  readonly retryAfter: number | undefined;
  readonly mayBeDone: boolean;

  constructor(
    side: Side,
    text: string,
    more: { cause?: unknown; retryAfter?: number; reason?: FailureReason; mayBeDone?: boolean } = {},
  ) {
    super(text, { cause: more.cause });
    this.side = side;
    this.reason = more.reason ?? 'unknown';
    this.retryAfter = more.retryAfter;
    this.mayBeDone = more.mayBeDone ?? false;
  }
}

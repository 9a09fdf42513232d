import type { Instant } from '../../domain/day.ts';
import type { BoardId, MeetingId, NoticeId, TenantId } from '../../domain/ids.ts';
import type { LaidPlace, LaidWhat } from '../../domain/laid-file.ts';

/** `by` of `at` a job with the same key that waits already is brought forward; without `at` it runs at once. */
export type Later = { at?: Instant; key?: string };

/** What the worker does, by name; data are ids and never content. */
export type Jobs = {
  /** Brings the posted agenda up to date. `reactions` alone may wait, see the pace of reactions. */
  'show-agenda': { tenantId: TenantId; meetingId: MeetingId; why: 'change' | 'reactions' };
  /** Tells one person what a notice is about. */
  'tell-recipient': { tenantId: TenantId; noticeId: NoticeId };
  /** Lets what somebody was sent say what it says today, in its place. */
  'refresh-notice': { tenantId: TenantId; noticeId: NoticeId };
  /** Draws attention in the activity feed to what somebody was told. */
  'show-in-feed': { tenantId: TenantId; noticeId: NoticeId };
  /** Asks the members who have not answered the minutes; nothing to do where they were corrected or approved since. */
  'remind-approvers': { tenantId: TenantId; meetingId: MeetingId; edition: number };
  /** Keeps the approved minutes as documents. */
  'file-minutes': { tenantId: TenantId; meetingId: MeetingId };
  /** Says one line below the agenda's post. */
  'tell-channel': { tenantId: TenantId; meetingId: MeetingId; what: ChannelNews };
  /** Offers secretary and chair what can be decided together, and keeps the offer up to date. */
  'offer-consent': { tenantId: TenantId; meetingId: MeetingId };
  /** Reads a mailbox's calendar and lets the meetings of its boards follow; `mailbox` as `mailboxOf` gives it. */
  'sync-calendar': { tenantId: TenantId; mailbox: string };
  /** Looks at the files behind the links of the pre-reads that were not seen since. */
  'read-pre-reads': { tenantId: TenantId; boardId: BoardId; since: Instant };
  /** Makes the event of a meeting that was made here. */
  'write-event': { tenantId: TenantId; meetingId: MeetingId };
  /** Brings what the meeting's event says of the agenda up to date. */
  'note-agenda': { tenantId: TenantId; meetingId: MeetingId };
  /** Has Graph tell us of changes in the mailbox, for as long as a board has it. */
  'keep-subscription': { tenantId: TenantId; mailbox: string };
  /** Lays a meeting's documents into SharePoint, or takes them away there. */
  'lay-files': { tenantId: TenantId; meetingId: MeetingId; place: LaidPlace; what: LaidWhat };
};
export type JobName = keyof Jobs;
export const jobNames = [
  'show-agenda',
  'tell-recipient',
  'refresh-notice',
  'show-in-feed',
  'remind-approvers',
  'file-minutes',
  'tell-channel',
  'offer-consent',
  'sync-calendar',
  'read-pre-reads',
  'write-event',
  'note-agenda',
  'keep-subscription',
  'lay-files',
] as const satisfies readonly JobName[];

/** What the channel is told of a meeting. */
export type ChannelNews =
  | 'minutes-approved'
  | 'meeting-moved'
  | 'length-changed'
  | 'place-changed'
  | 'meeting-cancelled'
  | 'meeting-back';

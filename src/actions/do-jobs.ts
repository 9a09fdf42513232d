import { fileMinutes } from './file-minutes.ts';
import { keepSubscription } from './keep-subscription.ts';
import { layFiles } from './lay-files.ts';
import { noteAgenda } from './note-agenda.ts';
import { offerConsent } from './offer-consent.ts';
import type { JobName, Jobs, Outside } from './outside.ts';
import { readPreReads } from './read-pre-reads.ts';
import { refreshNotice } from './refresh-notice.ts';
import { remindApprovers } from './remind-approvers.ts';
import { showAgenda } from './show-agenda.ts';
import { showInFeed } from './show-in-feed.ts';
import { syncMailbox } from './sync-mailbox.ts';
import { tellChannel } from './tell-channel.ts';
import { tellRecipient } from './tell-recipient.ts';
import { writeEvent } from './write-event.ts';

/** One try at a job. On the last try the action tells people what could not be done. */
export type Try = { jobId: string; isLast: boolean };

/** Which job calls which action. */
export type Workers = { [Name in JobName]: (data: Jobs[Name], attempt: Try) => Promise<void> };

export function workersOf(outside: Outside): Workers {
  return {
    'show-agenda': (job) => showAgenda(outside, job),
    'tell-recipient': (job, attempt) => tellRecipient(outside, job, attempt),
    'refresh-notice': (job) => refreshNotice(outside, job),
    'show-in-feed': (job) => showInFeed(outside, job),
    'remind-approvers': (job) => remindApprovers(outside, job),
    'file-minutes': (job) => fileMinutes(outside, job),
    'tell-channel': (job) => tellChannel(outside, job),
    'offer-consent': (job) => offerConsent(outside, job),
    'sync-calendar': (job) => syncMailbox(outside, job),
    'read-pre-reads': (job) => readPreReads(outside, job),
    'write-event': (job, attempt) => writeEvent(outside, job, attempt),
    'note-agenda': (job, attempt) => noteAgenda(outside, job, attempt),
    'keep-subscription': (job) => keepSubscription(outside, job),
    'lay-files': (job, attempt) => layFiles(outside, job, attempt),
  };
}

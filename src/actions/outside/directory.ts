import type { Somebody } from '../../domain/board.ts';
import type { PersonId } from '../../domain/ids.ts';

/** `id`: of what it tells, so that the same once more would be known for it. */
export type Mail = { id: string; to: string; subject: string; text: string; html: string };

/** The tenant's people; fails with an OutsideFailure. */
export type Directory = {
  /** Whom an object id, a login name or an e-mail address stands for: nobody, one, or several. */
  find(text: string): Promise<Somebody[]>;
  /** Installs the app for whoever lacks it, and tells where their chat with the bot is then. */
  install(person: PersonId): Promise<{ conversationId: string }>;
  /** Sends it from the mailbox. A failure that `mayBeDone` leaves open whether it went. */
  mail(mailbox: string, mail: Mail): Promise<void>;
  /** Puts a line of at most 150 characters into the person's activity feed, where they have the app. */
  notify(person: PersonId, what: { boardName: string; line: string }): Promise<void>;
};

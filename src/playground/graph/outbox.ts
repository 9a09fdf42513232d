import { partsOf, type Room, refusal } from './rooms.ts';

/** A mail as it was sent: whole, with its headers. */
export type SentMail = { mailbox: string; mime: string };

/** `mayUse`: the mailboxes that the app may send from, in small letters, as Exchange limits it. */
export type OutboxState = { mayUse: readonly string[]; sent: SentMail[] };

/** Sending from a mailbox: a whole message in base64. */
export function outboxRoom(state: OutboxState): Room {
  return (request) => {
    const [users, mailbox = '', action, ...more] = partsOf(request);
    if (request.method !== 'POST' || users !== 'users' || action !== 'sendMail' || more.length > 0)
      return null;
    if (!state.mayUse.includes(mailbox.toLowerCase())) return refusal(403, 'ErrorAccessDenied');
    const mime = Buffer.from(request.body.toString(), 'base64').toString();
    if (request.headers['content-type'] !== 'text/plain' || !/^MIME-Version: 1\.0\r$/m.test(mime))
      return refusal(400, 'ErrorMimeContentInvalidBase64String');
    state.sent.push({ mailbox, mime });
    return { status: 202 };
  };
}

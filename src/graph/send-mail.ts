import type { Directory } from '../actions/outside.ts';
import { granted } from './answer.ts';
import type { GraphClient } from './client.ts';
import { pathOf } from './look-up.ts';
import { writeMime } from './write-mime.ts';

/**
 * Sends in one call, which takes the right to send and no right to read. Nobody can tell whether a mail went whose
 * answer was lost: the failure says that it may have.
 */
export function mailing(client: GraphClient): Directory['mail'] {
  return async (mailbox, mail) => {
    const mime = Buffer.from(writeMime(mailbox, mail)).toString('base64');
    const answer = await client.ask({
      ...{ mailbox, method: 'POST', path: `${pathOf(mailbox)}/sendMail` },
      headers: { 'content-type': 'text/plain' },
      body: new TextEncoder().encode(mime),
    });
    granted(answer);
  };
}

import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Operation, type Outcome, unpackOutcome } from '../operator/operation.ts';

/** The process that had the database open is closing it, or gone, and has not begun with what it was asked. */
export class Gone extends Error {
  override readonly name = 'Gone';
}

/** Lets the process at this socket carry out the operation. Throws Gone where another may be asked instead. */
export function askService(socketPath: string, { argv, files }: Operation): Promise<Outcome> {
  const sent = files.map(({ name, content }) => ({ name, content: Buffer.from(content).toString('base64') }));
  return new Promise((resolve, reject) => {
    const why = ({ message }: Error) => `the running service did not answer: ${message}`;
    const asking = request({ socketPath, path: '/operate', method: 'POST' }, (answer) => {
      const take = (said: string) =>
        answer.statusCode === 503
          ? reject(new Gone('the running service is closing'))
          : resolve(unpackOutcome(said));
      text(answer)
        .then(take)
        .catch((cause) => reject(new Error(why(cause), { cause })));
    });
    // Without so much as the head of an answer it has not begun.
    asking.on('error', (cause) => reject(new Gone(why(cause), { cause })));
    asking.end(JSON.stringify({ argv, files: sent }));
  });
}

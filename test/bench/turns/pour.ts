import { Agent, request } from 'node:http';

/** So many people wait for an answer at a time. */
const lanes = 16;

/** Posts the bodies over kept connections, each lane waiting for its answer. Fails where one is not answered 200. */
export async function pour(url: string, authorization: string, bodies: readonly Buffer[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes });
  const waiting = bodies.values();
  const lane = async () => {
    for (const body of waiting) await post(url, { authorization, agent, body });
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    agent.destroy();
  }
}

type Sent = { authorization: string; agent: Agent; body: Buffer };

function post(url: string, { authorization, agent, body }: Sent): Promise<void> {
  const headers = { 'content-type': 'application/json', 'content-length': body.length, authorization };
  return new Promise((answered, failed) => {
    const posted = request(url, { method: 'POST', agent, headers }, (response) => {
      const isGood = response.statusCode === 200;
      response.resume().on('end', () => (isGood ? answered() : failed(new Error(`${response.statusCode}`))));
    });
    posted.on('error', failed).end(body);
  });
}

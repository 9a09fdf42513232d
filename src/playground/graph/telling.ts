import { randomUUID } from 'node:crypto';

/** Posts to whoever wants to be told; without a body it asks whether they are there. Null where nobody answers. */
export type Reach = (url: string, body: object | null) => Promise<Reached | null>;
export type Reached = { status: number; contentType: string; text: string };

export type Untaken = { url: string; body: object };

/** Tells by `reach`, and keeps what was not taken. */
export function createTelling(reach: Reach) {
  const underWay = new Set<Promise<void>>();
  const untaken: Untaken[] = [];
  const tell = (url: string, body: object) => {
    const telling = reach(url, body)
      .then((answer) => answer !== null && answer.status >= 200 && answer.status < 300)
      .then((isTaken) => void (isTaken || untaken.push({ url, body })))
      .finally(() => underWay.delete(telling));
    underWay.add(telling);
    return telling;
  };
  return {
    ...{ tell, untaken },
    async tellAgain() {
      await Promise.all(untaken.splice(0).map(({ url, body }) => tell(url, body)));
    },
    async quiet() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

/** Whether they give back what they are asked, which is spoilt by decoding it twice or not at all. */
export async function isThere(reach: Reach, url: string): Promise<boolean> {
  const token = `Validation: Testing client application reachability 100%25 + ${randomUUID()}`;
  const answer = await reach(`${url}?${new URLSearchParams({ validationToken: token })}`, null);
  return answer?.status === 200 && /^text\/plain\b/.test(answer.contentType) && answer.text === token;
}

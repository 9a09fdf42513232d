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

/** Reaches the service of this machine, whatever its public address is said to be. */
export function reachHere(address: () => string): Reach {
  return async (url, body) => {
    const { pathname, search } = new URL(url);
    const type = body ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8';
    const request = { method: 'POST', headers: { 'content-type': type }, body: body && JSON.stringify(body) };
    try {
      const answer = await fetch(`${address()}${pathname}${search}`, request);
      const contentType = answer.headers.get('content-type') ?? '';
      return { status: answer.status, contentType, text: await answer.text() };
    } catch {
      return null;
    }
  };
}

/** Whether they give back what they are asked, which is spoilt by decoding it twice or not at all. */
export async function isThere(reach: Reach, url: string): Promise<boolean> {
  const token = `Validation: Testing client application reachability 100%25 + ${randomUUID()}`;
  const answer = await reach(`${url}?${new URLSearchParams({ validationToken: token })}`, null);
  return answer?.status === 200 && /^text\/plain\b/.test(answer.contentType) && answer.text === token;
}

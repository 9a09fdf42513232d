import { type Asked, linesOf, type Span } from './delta-lines.ts';
import type { Mailbox } from './mailbox.ts';
import type { Raw, Wall } from './raw-events.ts';
import { type GraphReply, refusal } from './rooms.ts';

export type Asking = {
  mailbox: Mailbox;
  /** Where the delta of this mailbox is asked for. */
  url: string;
  query: URLSearchParams;
  wall: Wall;
  pageSize: number;
};

/** The pages of a round, each with what follows it. */
export type Page = { value: readonly Raw[]; next: Page | null };

export type Rounds = { answer(asking: Asking): GraphReply };

/** How a round is made of what is asked. */
export type LayOutRound = (asked: Asked, pageSize: number) => Page;

type Round = { span: Span; revision: number; page: Page };

/** What the link of the next round says. */
type Token = { generation: string; span: Span; since: number };

/**
 * The rounds of all mailboxes, told apart by tokens: a window is in the token and nowhere else. The link of the next
 * round holds all there is to know, so that it outlives this Graph; a page within a round does not.
 */
export function createRounds(layOut: LayOutRound = layOutRound): Rounds {
  const underWay = new Map<string, Round>();
  let given = 0;
  const give = (round: Round, { url, mailbox: { generation } }: Asking): GraphReply => {
    const { span, revision: since, page } = round;
    const link = page.next
      ? { '@odata.nextLink': `${url}?$skiptoken=${skipTo({ ...round, page: page.next })}` }
      : { '@odata.deltaLink': `${url}?$deltatoken=${writeToken({ generation, span, since })}` };
    const context = `${url}/$metadata#Collection(event)`;
    return { status: 200, body: { '@odata.context': context, ...link, value: page.value } };
  };
  const skipTo = (round: Round) => {
    given += 1;
    underWay.set(`R0usmc${given}`, round);
    return `R0usmc${given}`;
  };
  return {
    answer(asking) {
      const { mailbox, query, wall, pageSize } = asking;
      const skip = query.get('$skiptoken');
      const round = skip === null ? null : underWay.get(skip);
      if (round) return give(round, asking);
      const wish = skip === null ? wishIn(query) : null;
      if (!wish) return refusal(400, 'ErrorInvalidRequest');
      if (wish.generation !== null && wish.generation !== mailbox.generation)
        return refusal(410, 'SyncStateNotFound');
      const { span, since } = wish;
      const page = layOut({ mailbox, span, since, wall }, pageSize);
      return give({ span, revision: mailbox.edits.length, page }, asking);
    },
  };
}

/** A window to begin with, or a token of ours. */
function wishIn(query: URLSearchParams): Token | { generation: null; span: Span; since: null } | null {
  const token = query.get('$deltatoken');
  if (token !== null) return readToken(token);
  const [from, to] = [query.get('startDateTime'), query.get('endDateTime')];
  return from && to && ![...query.keys()].some((name) => name.startsWith('$'))
    ? { generation: null, span: { from, to }, since: null }
    : null;
}

function writeToken({ generation, span, since }: Token): string {
  return Buffer.from([generation, span.from, span.to, since].join(' ')).toString('base64url');
}

function readToken(token: string): Token | null {
  const [generation = '', from, to, since] = Buffer.from(token, 'base64url').toString().split(' ');
  return from && to && /^\d+$/.test(since ?? '')
    ? { generation, span: { from, to }, since: Number(since) }
    : null;
}

const layOutRound: LayOutRound = (asked, pageSize) => pagesOf(linesOf(asked), pageSize);

export function pagesOf(lines: readonly Raw[], size: number): Page {
  const rest = lines.slice(size);
  return { value: lines.slice(0, size), next: rest.length === 0 ? null : pagesOf(rest, size) };
}

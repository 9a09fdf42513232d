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

/**
 * The rounds of all mailboxes, told apart by tokens: a window is in the token and nowhere else. The link of the next
 * round holds all there is to know, so that it outlives this Graph; a page within a round does not.
 */
export function createRounds(layOut: LayOutRound = layOutRound): Rounds {
  const underWay = new Map<string, Round>();
  let given = 0;
  const give = ({ page: { value, next }, ...round }: Round, url: string): GraphReply => {
    const link = next ? { '@odata.nextLink': `${url}?$skiptoken=${skipTo({ ...round, page: next })}` } : null;
    const last = link ?? { '@odata.deltaLink': `${url}?$deltatoken=${tokenOf(round)}` };
    return { status: 200, body: { '@odata.context': `${url}/$metadata#Collection(event)`, ...last, value } };
  };
  const skipTo = (round: Round) => {
    given += 1;
    underWay.set(`R0usmc${given}`, round);
    return `R0usmc${given}`;
  };
  return {
    answer({ mailbox, url, query, wall, pageSize }) {
      const skip = query.get('$skiptoken');
      const round = skip === null ? null : underWay.get(skip);
      if (round) return give(round, url);
      const wish = skip === null ? wishIn(query) : null;
      if (!wish) return refusal(400, 'ErrorInvalidRequest');
      if ((wish.since ?? 0) > mailbox.edits.length) return refusal(410, 'SyncStateNotFound');
      const page = layOut({ mailbox, ...wish, wall }, pageSize);
      return give({ span: wish.span, revision: mailbox.edits.length, page }, url);
    },
  };
}

/** A window to begin with, or a token of ours. */
function wishIn(query: URLSearchParams): { span: Span; since: number | null } | null {
  const token = query.get('$deltatoken');
  if (token !== null) return readToken(token);
  const [from, to] = [query.get('startDateTime'), query.get('endDateTime')];
  return from && to && ![...query.keys()].some((name) => name.startsWith('$'))
    ? { span: { from, to }, since: null }
    : null;
}

function tokenOf({ span, revision }: Omit<Round, 'page'>): string {
  return Buffer.from([span.from, span.to, revision].join(' ')).toString('base64url');
}

function readToken(token: string): { span: Span; since: number } | null {
  const [from, to, since] = Buffer.from(token, 'base64url').toString().split(' ');
  return from && to && Number.isInteger(Number(since ?? 'none'))
    ? { span: { from, to }, since: Number(since) }
    : null;
}

const layOutRound: LayOutRound = (asked, pageSize) => pagesOf(linesOf(asked), pageSize);

export function pagesOf(lines: readonly Raw[], size: number): Page {
  const rest = lines.slice(size);
  return { value: lines.slice(0, size), next: rest.length === 0 ? null : pagesOf(rest, size) };
}

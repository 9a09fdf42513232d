import type { Mailbox } from './a-mailbox.ts';
import { type Befalls, linesOf, type Span } from './fake-graph-delta.ts';
import { type AnswerFault, losses, type Orders, type RoundFaultName } from './fake-graph-faults.ts';
import { type Raw, removal, type Wall } from './raw-events.ts';

export type Asking = {
  mailbox: Mailbox;
  /** Where the delta of this mailbox is asked for. */
  url: string;
  query: URLSearchParams;
  wall: Wall;
  pageSize: number;
};

/** The rounds of all mailboxes, told apart by tokens: a window is in the token and nowhere else. */
export type Rounds = { answer(asking: Asking): Exclude<AnswerFault, string> };

type Round = { span: Span; revision: number; pages: Raw[][]; isEndless: boolean; odd: Set<RoundFaultName> };

const malformed = { status: 400, body: { error: { code: 'ErrorInvalidRequest', message: 'unknown token' } } };

export function createRounds(orders: Orders, elsewhere: () => string): Rounds {
  const tokens = new Map<string, Round>();
  const sent = new WeakMap<Mailbox, Map<string, Raw>>();
  let given = 0;
  const tokenFor = (round: Round) => {
    given += 1;
    tokens.set(`R0usmc${given}`, round);
    return `R0usmc${given}`;
  };
  const begin = (asking: Asking, span: Span, since: number | null): Round => {
    const odd = new Set<RoundFaultName>();
    const befalls: Befalls = (name) => {
      const order = orders.take((one) => one.kind === 'round' && one.name === name);
      if (order) odd.add(name);
      return odd.has(name);
    };
    const wall = befalls('times on the wall') ? 'Romance Standard Time' : asking.wall;
    const { mailbox, pageSize } = asking;
    const before = sent.get(mailbox) ?? new Map<string, Raw>();
    sent.set(mailbox, before);
    const lines = linesOf({ mailbox, span, since, wall, befalls });
    const pages = pagesOf(withRepeats(lines, before, befalls), { befalls, pageSize });
    const isEndless = befalls('pages without end') || befalls('empty pages without end');
    for (const name of [
      'next link to elsewhere',
      'delta link to elsewhere',
      'page that leads nowhere',
    ] as const)
      befalls(name);
    return { span, revision: mailbox.edits.length, pages, isEndless, odd };
  };
  const give = (round: Round, url: string) => {
    const [value = [], ...rest] = round.pages;
    const isLast = rest.length === 0 && !round.isEndless;
    if (round.odd.has('page that leads nowhere')) return { status: 200, body: { value } };
    const pages = round.isEndless ? [round.odd.has('pages without end') ? value : []] : rest;
    const token = tokenFor({ ...round, pages });
    const isAway = round.odd.has(isLast ? 'delta link to elsewhere' : 'next link to elsewhere');
    const at = isAway ? url.replace(/^https:\/\/[^/]+/, elsewhere()) : url;
    const link = isLast
      ? { '@odata.deltaLink': `${at}?$deltatoken=${token}` }
      : { '@odata.nextLink': `${at}?$skiptoken=${token}` };
    return { status: 200, body: { '@odata.context': `${url}/$metadata#Collection(event)`, ...link, value } };
  };
  return {
    answer(asking) {
      const { query, url } = asking;
      const [skip, delta] = [query.get('$skiptoken'), query.get('$deltatoken')];
      if (skip === null && delta === null) {
        const [from, to] = [query.get('startDateTime'), query.get('endDateTime')];
        if (!from || !to || [...query.keys()].some((name) => name.startsWith('$'))) return malformed;
        return give(begin(asking, { from, to }, null), url);
      }
      const loss = orders.take((order) => order.kind === 'loss' && order.mid === (skip !== null));
      if (loss?.kind === 'loss') return losses[loss.name];
      const round = tokens.get(skip ?? delta ?? '');
      if (!round) return malformed;
      return give(skip === null ? begin(asking, round.span, round.revision) : round, url);
    },
  };
}

/** What Graph said of the same event earlier, before or after what it says now. */
function withRepeats(lines: readonly Raw[], sent: Map<string, Raw>, befalls: Befalls): Raw[] {
  const [isFirst, isLast] = [befalls('older version first'), befalls('older version last')];
  const isRemoved = befalls('removal beside the event');
  return lines.flatMap((line, at) => {
    const id = String(line.id);
    const older = sent.get(id);
    const again = older && JSON.stringify(older) !== JSON.stringify(line) ? [older] : [];
    if (!('@removed' in line)) sent.set(id, line);
    const gone = isRemoved && at % 2 === 0 ? [removal(id)] : [];
    return [...(isFirst ? again : []), ...gone, line, ...(isLast ? again : [])];
  });
}

function pagesOf(
  lines: readonly Raw[],
  { befalls, pageSize }: { befalls: Befalls; pageSize: number },
): Raw[][] {
  const size = befalls('pages too large') ? Math.max(lines.length, 1) : pageSize;
  const count = Math.max(1, Math.ceil(lines.length / size));
  const pages = Array.from({ length: count }, (_, at) => lines.slice(at * size, (at + 1) * size));
  return befalls('empty pages') ? [[], ...pages.flatMap((page) => [page, []])] : pages;
}

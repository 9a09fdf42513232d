import type { Mailbox } from '../../src/playground/graph/mailbox.ts';
import { type Raw, removal } from '../../src/playground/graph/raw-events.ts';
import type { GraphReply } from '../../src/playground/graph/rooms.ts';
import {
  createRounds,
  type LayOutRound,
  type Page,
  pagesOf,
  type Rounds,
} from '../../src/playground/graph/rounds.ts';
import { losses, type Orders, type RoundFaultName } from './fake-graph-faults.ts';
import { type Befalls, oddLinesOf } from './fake-graph-lines.ts';

const faultsOfLinks = [
  'next link to elsewhere',
  'delta link to elsewhere',
  'page that leads nowhere',
] as const satisfies readonly RoundFaultName[];

/** Rounds that are as odd as was ordered. */
export function createOddRounds(orders: Orders, elsewhere: () => string): Rounds {
  const sent = new WeakMap<Mailbox, Map<string, Raw>>();
  /** What is odd about the links of a page, by the lines in it. */
  const oddLinks = new WeakMap<readonly Raw[], ReadonlySet<RoundFaultName>>();
  const layOut: LayOutRound = (asked, pageSize) => {
    const odd = new Set<RoundFaultName>();
    const befalls: Befalls = (name) => {
      if (orders.take((one) => one.kind === 'round' && one.name === name)) odd.add(name);
      return odd.has(name);
    };
    const wall = befalls('times on the wall') ? 'Romance Standard Time' : asked.wall;
    const before = sent.get(asked.mailbox) ?? new Map<string, Raw>();
    sent.set(asked.mailbox, before);
    const lines = withRepeats(oddLinesOf({ ...asked, wall }, befalls), before, befalls);
    const first = oddPagesOf(lines, befalls, pageSize);
    if (faultsOfLinks.filter(befalls).length > 0) {
      for (let page: Page | null = first; page && !oddLinks.has(page.value); page = page.next)
        oddLinks.set(page.value, odd);
    }
    return first;
  };
  const rounds = createRounds(layOut);
  return {
    answer(asking) {
      const isMid = asking.query.has('$skiptoken');
      const loss =
        (isMid || asking.query.has('$deltatoken')) &&
        orders.take((order) => order.kind === 'loss' && order.mid === isMid);
      if (loss && loss.kind === 'loss') return losses[loss.name];
      return withOddLinks(rounds.answer(asking), oddLinks, elsewhere);
    },
  };
}

type PageBody = { value: readonly Raw[]; '@odata.nextLink'?: string; '@odata.deltaLink'?: string };

function withOddLinks(
  reply: GraphReply,
  oddLinks: WeakMap<readonly Raw[], ReadonlySet<RoundFaultName>>,
  elsewhere: () => string,
): GraphReply {
  if (reply.status !== 200) return reply;
  const { '@odata.nextLink': next, '@odata.deltaLink': delta, ...rest } = reply.body as PageBody;
  const odd = oddLinks.get(rest.value);
  if (odd?.has('page that leads nowhere')) return { status: 200, body: { value: rest.value } };
  const away = (link: string | undefined, name: RoundFaultName) =>
    odd?.has(name) ? link?.replace(/^https:\/\/[^/]+/, elsewhere()) : link;
  const links = {
    '@odata.nextLink': away(next, 'next link to elsewhere'),
    '@odata.deltaLink': away(delta, 'delta link to elsewhere'),
  };
  return { status: 200, body: { ...rest, ...links } };
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

function oddPagesOf(lines: readonly Raw[], befalls: Befalls, pageSize: number): Page {
  const first = pagesOf(lines, befalls('pages too large') ? Math.max(lines.length, 1) : pageSize);
  const spread = befalls('empty pages') ? { value: [], next: withEmptyPages(first) } : first;
  if (befalls('pages without end')) return forEver(spread.value);
  if (befalls('empty pages without end')) return { value: spread.value, next: forEver([]) };
  return spread;
}

function withEmptyPages({ value, next }: Page): Page {
  return { value, next: { value: [], next: next && withEmptyPages(next) } };
}

function forEver(value: readonly Raw[]): Page {
  const page: Page = { value, next: null };
  page.next = page;
  return page;
}

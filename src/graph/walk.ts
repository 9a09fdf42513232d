import { createHash } from 'node:crypto';
import { z } from 'zod';
import { OutsideFailure } from '../errors.ts';
import { type GraphAnswer, readAs } from './answer.ts';
import type { GraphClient } from './client.ts';

/** All pages of one round, or why there is no end to it. */
export type Walk = { kind: 'whole'; lines: readonly unknown[]; token: string } | { kind: 'lost' | 'endless' };

type Round = {
  mailbox: string;
  /** A path to begin anew, or a link of an earlier round. */
  from: string;
  isLink: boolean;
};

/** Fewer than this makes more calls, more has made Graph give pages that never end. */
const pageSize = 50;

/** Pages in a row that bring nothing new. Empty ones are usual, and Graph may send a page again. */
const most = { repeated: 3, empty: 100, pages: 2000 };

const page = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

/** Follows every page until Graph gives the link of the next round. What it sends twice alike is given once. */
export async function walk(client: GraphClient, { mailbox, from, isLink }: Round): Promise<Walk> {
  const seen = new Map<string, unknown>();
  const inARow = { repeated: 0, empty: 0 };
  let path = from;
  for (let pages = 0; pages < most.pages; pages += 1) {
    const answer = await client.ask({ mailbox, path, prefer: [`odata.maxpagesize=${pageSize}`] });
    if (isLost(answer, isLink || pages > 0)) return { kind: 'lost' };
    const { value, '@odata.nextLink': next, '@odata.deltaLink': token } = readAs(page, answer);
    const before = seen.size;
    for (const line of value) seen.set(fingerprint(line), line);
    if (token) return { kind: 'whole', lines: [...seen.values()], token };
    if (!next) throw new OutsideFailure('graph', 'Graph gave a page that leads nowhere');
    count(inARow, { isNew: seen.size > before, isEmpty: value.length === 0 });
    if (inARow.repeated >= most.repeated || inARow.empty >= most.empty) return { kind: 'endless' };
    path = next;
  }
  return { kind: 'endless' };
}

function count(
  inARow: { repeated: number; empty: number },
  { isNew, isEmpty }: Record<'isNew' | 'isEmpty', boolean>,
) {
  if (isNew) Object.assign(inARow, { repeated: 0, empty: 0 });
  else if (isEmpty) inARow.empty += 1;
  else inARow.repeated += 1;
}

/** Graph has forgotten the round: by a code of its own, or by not knowing a link that it gave. */
function isLost({ status, codes }: GraphAnswer, isLink: boolean): boolean {
  if (status < 400) return false;
  const isSaid = codes.some((code) => /^(syncstate(notfound|invalid)|resyncrequired)/i.test(code));
  return isSaid || status === 410 || (isLink && (status === 400 || status === 404));
}

function fingerprint(line: unknown): string {
  return createHash('sha256').update(JSON.stringify(line)).digest('base64');
}

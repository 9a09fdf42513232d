import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Outcome } from './operation.ts';

/** One line of the doctor's: what was looked at, how it is, and what to do where it fails. */
const finding = z.object({
  check: z.string(),
  state: z.enum(['ok', 'fails', 'skipped']),
  says: z.string(),
  todo: z.string().optional(),
});
export type Finding = z.infer<typeof finding>;

/** What is known of a board that can be tried only with the tokens of the settings. */
const wishedBoard = z.object({
  name: z.string(),
  mailbox: z.string().nullable(),
  /** Its id at Graph. */
  subscription: z.string().nullable(),
  channel: z.object({ serviceUrl: z.string(), channelId: z.string() }).nullable(),
  reach: z.object({ install: z.boolean(), mail: z.boolean(), activityFeed: z.boolean() }),
  /** Whether anything is to be laid into SharePoint. */
  files: z.boolean(),
});
export type WishedBoard = z.infer<typeof wishedBoard>;

/** What whoever has the database open has found, and what is left to try. */
const examined = z.object({ findings: z.array(finding), boards: z.array(wishedBoard) });
export type Examined = z.infer<typeof examined>;

/** `todo`: what to do where it throws. */
export type Check = { name: string; look: () => Promise<Omit<Finding, 'check'>>; todo?: string };

/** Looks at one after another; what throws or takes longer than `limit` milliseconds has failed. */
export async function examine(checks: readonly Check[], limit = 15_000): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { name, look, todo } of checks) {
    const ended = new AbortController();
    const late = pause(limit, null, { signal: ended.signal, ref: false }).then(tooLate, () => tooLate());
    const found = await Promise.race([look().catch((error) => failing(error, todo)), late]);
    ended.abort();
    findings.push({ check: name, ...found });
  }
  return findings;
}

/** One line each, or JSON; exit status 1 where anything fails. */
export function tellFindings(findings: readonly Finding[], json: boolean): Outcome {
  const failed = findings.filter(({ state }) => state === 'fails');
  const out = json ? JSON.stringify(findings, null, 1) : findings.map(lineOf).join('\n');
  const err = failed.length > 0 ? `${failed.length} of ${findings.length} checks failed` : '';
  return { status: failed.length > 0 ? 1 : 0, out, err };
}

export function packExamined({ findings, boards }: Examined): Outcome {
  return { ...tellFindings(findings, true), out: JSON.stringify({ findings, boards }) };
}

export function readExamined(text: string): Examined {
  return examined.parse(JSON.parse(text));
}

function lineOf({ check, state, says, todo }: Finding): string {
  return `${state.padEnd(7)}  ${check}: ${says}${todo ? ` -> ${todo}` : ''}`;
}

function failing(
  error: unknown,
  todo = 'try again; if it stays, the service’s log says more',
): Omit<Finding, 'check'> {
  const cause = Error.isError(error) && Error.isError(error.cause) ? `: ${error.cause.message}` : '';
  const text = (Error.isError(error) ? error.message : String(error)) + cause;
  return { state: 'fails', says: text.replaceAll(/\s*\n\s*/g, ' '), todo };
}

function tooLate(): Omit<Finding, 'check'> {
  return { state: 'fails', says: 'no answer in time', todo: 'look at the network and the firewall' };
}

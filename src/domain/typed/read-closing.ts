import { type ClosedLevel, limits } from '../item.ts';
import type { ClosedAct, ClosingPart, Command, Problem } from './command.ts';
import { dayOrNone, untilAtEnd } from './read-date.ts';
import { readPage } from './read-list-command.ts';
import { numberAtStart, ofItem } from './read-number.ts';
import { sureIn } from './read-sure.ts';
import { foldLetters } from './typed-text.ts';

type CloseItem = Extract<Command, { name: 'close-item' }>;
type ClosedItems = Extract<Command, { name: 'closed-items' }>;

const because = /^(?:fordi|because)(?=\s|$)/i;
const basisLead = /^(?:hjemmel|basis|legal basis)(?=[\s:])[\s:]*/i;
const reviewLead = /^(?:gennemses?|gennemgås|ses igennem|review(?:ed)?)(?=[\s:])[\s:]*(?:til |den |on )?/i;
const audienceLead = /^(?<not>(?:ikke|not)\s+)?(?:for|må ses af)\s+@?\s?/i;
const levelLead = /^(?:niveau|level)(?=[\s:])[\s:]*/i;

const none = ['ingen', 'intet', 'aldrig', 'none', 'never'];
const levelWords = new Map<string, ClosedLevel>([
  ...['alt', 'alle', 'all'].map((word) => [word, 'all'] as const),
  ...['titel', 'titlen', 'title'].map((word) => [word, 'title'] as const),
  ...['beslutning', 'beslutningen', 'titel og beslutning', 'decision'].map(
    (word) => [word, 'decision'] as const,
  ),
]);

/** `/luk 3 årsag`; or one part of the closing, where it says one for certain: `/luk 3 gennemses 1. marts`. */
export const readCloseItem = ofItem<CloseItem>((which, text) => {
  const said = { name: 'close-item' as const, ...which };
  const part = because.test(text) ? null : partIn(text);
  if (part && 'kind' in part) return part;
  const reason = text.replace(because, '').trim() || null;
  return part ? { ...said, reason, part } : { ...said, reason };
});

/** A reason may begin with the same words, so a part is one only as a whole: a law, a date, a level. */
function partIn(text: string): ClosingPart | Problem | null {
  return basisIn(text) ?? levelIn(text) ?? reviewIn(text) ?? audienceIn(text);
}

function basisIn(text: string): ClosingPart | null {
  const basis = after(basisLead, text);
  if (basis === null) return null;
  if (none.includes(foldLetters(basis))) return { part: 'basis', basis: null };
  return /§|\p{L}*lov(?:en|ens)?\b|\bact\b/iu.test(basis) ? { part: 'basis', basis } : null;
}

function levelIn(text: string): ClosingPart | null {
  const level = levelWords.get(foldLetters(after(levelLead, text) ?? ''));
  return level ? { part: 'level', level } : null;
}

function reviewIn(text: string): ClosingPart | Problem | null {
  const said = after(reviewLead, text);
  if (said === null) return null;
  if (none.includes(foldLetters(said))) return { part: 'review', day: null };
  const day = dayOrNone(said);
  if ('kind' in day) return day.kind === 'date-wrong' ? day : null;
  return day.day && { part: 'review', day: day.day };
}

/** Whether somebody of that name is there, the board knows; where nobody is, it is a reason. */
function audienceIn(text: string): ClosingPart | null {
  const lead = audienceLead.exec(text);
  const person = lead ? text.slice(lead[0].length).trim() : '';
  if (!lead || person === '' || person.length > limits.title) return null;
  return { part: lead.groups?.not === undefined ? 'let-in' : 'keep-out', person };
}

function after(lead: RegExp, text: string): string | null {
  const found = lead.exec(text);
  return found && text.slice(found[0].length).trim();
}

/** `/lukkede`, `/lukkede side 2`, `/lukkede 2`, `/lukkede 2 genåbn` and `/lukkede 2 til 1. marts`. */
export function readClosedItems(text: string): ClosedItems | Problem {
  const page = readPage(text.replace(/^(?:punkter|items)(?=\s|$)\s*/i, ''));
  if (page !== null) return { name: 'closed-items', wish: { page } };
  const found = numberAtStart(text);
  if (!found) return { kind: 'not-understood', text };
  const act = closedAct(found.rest);
  return 'kind' in act ? act : { name: 'closed-items', wish: { number: found.number, act } };
}

function closedAct(text: string): ClosedAct | Problem {
  if (text === '') return { act: 'open' };
  const { sure, rest } = sureIn(text);
  if (['genåbn', 'åbn', 'reopen'].includes(foldLetters(rest))) return { act: 'reopen', ...sure };
  const until = untilAtEnd(text, ['til', 'to', 'until']);
  if (until && 'kind' in until) return until;
  return until?.rest === '' ? { act: 'keep', day: until.day } : { kind: 'not-understood', text };
}

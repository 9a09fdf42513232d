import { Refusal } from '../errors.ts';
import { type Board, findUnit, unitsOn } from './board.ts';
import type { Day, Instant } from './day.ts';
import type { ItemId, PersonId } from './ids.ts';
import { type Attachment, type Item, isCaseNumber, limits } from './item.ts';
import type { AttachmentInput } from './keep-attachments.ts';
import { demandLink } from './read-link.ts';

/** An item as somebody wrote it, before it is checked. */
export type ItemInput = {
  title: string;
  caseNumber: string | null;
  /** Codes or names. */
  units: readonly string[];
  minutes: number | null;
  closed: boolean;
  closedReason: string | null;
  audience: readonly PersonId[];
  background: string | null;
  recommendation: string | null;
  caseStatement: string | null;
  finances: string | null;
  attachments: readonly AttachmentInput[];
};

/** What somebody has written of an item and not saved yet, and by what their page knows again what they began from. */
export type ItemDraft = {
  itemId: ItemId;
  personId: PersonId;
  content: Partial<ItemInput>;
  madeFrom: string;
  at: Instant;
};

/** An input with nothing but a title, to be filled up with what else was said. */
export function itemTitled(title: string): ItemInput {
  return {
    ...{ title, caseNumber: null, units: [], minutes: null, closed: false, closedReason: null, audience: [] },
    ...{ background: null, recommendation: null, caseStatement: null, finances: null, attachments: [] },
  };
}

/** What of an item its text, case, units, minutes and confidentiality are: all that the form holds. */
export type ItemContent = Pick<Item, 'text' | 'caseNumber' | 'units' | 'minutes' | 'closed'>;

/** Checks an input and gives the item's content. Refuses each thing that is missing, too long or unknown to the board. */
export function readItem(input: ItemInput, board: Board, on: Day): ItemContent {
  const title = input.title.trim();
  if (title === '') throw new Refusal('title-missing');
  if (title.length > limits.title) throw new Refusal('text-too-long', { field: 'title', most: limits.title });
  if (
    input.minutes !== null &&
    !(Number.isInteger(input.minutes) && input.minutes > 0 && input.minutes <= limits.minutes)
  ) {
    throw new Refusal('minutes-wrong', { most: limits.minutes });
  }
  const length = [input.background, input.recommendation, input.caseStatement, input.finances].join(
    '',
  ).length;
  if (length > limits.item) throw new Refusal('text-too-long', { field: 'item', most: limits.item });
  return {
    text: {
      title,
      background: section('background', input.background),
      recommendation: section('recommendation', input.recommendation),
      caseStatement: section('caseStatement', input.caseStatement),
      finances: section('finances', input.finances),
      attachments: readAttachments(input.attachments),
    },
    caseNumber: readCaseNumber(input.caseNumber),
    units: [...new Set(input.units.map((unit) => demandUnit(board, unit, on)))],
    minutes: input.minutes,
    closed: input.closed
      ? { reason: section('reason', input.closedReason, limits.reason), audience: input.audience }
      : null,
  };
}

/** The same, whoever wrote it among those who may see it: they know it already, and shall go on seeing it. */
export function knownTo<T extends Pick<ItemContent, 'closed'>>(content: T, person: PersonId): T {
  const { closed } = content;
  if (closed === null || closed.audience.includes(person)) return content;
  return { ...content, closed: { ...closed, audience: [...closed.audience, person] } };
}

function readAttachments(lines: readonly AttachmentInput[]): Pick<Attachment, 'title' | 'url'>[] {
  const most = limits.attachments;
  if (lines.length > most) throw new Refusal('pre-reads-full', { most });
  return lines.map(({ title, url }) => {
    if (title.length > limits.title)
      throw new Refusal('text-too-long', { field: 'attachment', most: limits.title });
    return { title, url: url === null ? null : demandLink(url) };
  });
}

function section(field: string, text: string | null, most: number = limits.section): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed.length > most) throw new Refusal('text-too-long', { field, most });
  return trimmed === '' ? null : trimmed;
}

function readCaseNumber(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return null;
  if (!isCaseNumber(trimmed)) throw new Refusal('case-number-wrong', { text: trimmed.slice(0, 40) });
  return trimmed;
}

/** The code of a unit in force on the day. */
export function demandUnit(board: Board, text: string, on: Day): string {
  const unit = findUnit(board, text, on);
  const known = unitsOn(board, on).map((one) => one.code);
  if (!unit || !known.includes(unit.code))
    throw new Refusal('unit-unknown', { unit: text.trim().slice(0, 40), known });
  return unit.code;
}

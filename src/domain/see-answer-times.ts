import { nameOf } from './board.ts';
import type { Instant } from './day.ts';
import type { ItemId, PersonId } from './ids.ts';
import { type Guarded, isDisqualified, isEditor, type PersonReader, sightOf } from './reader.ts';
import { type Receipt, type ReceiptMatter, receiptsOf } from './receipt.ts';
import { type Seen, seen } from './seen.ts';

/** How soon somebody answers the decisions that they are told of. Days have one decimal; null before the first answer. */
export type AnswerTimes = {
  personId: PersonId;
  name: string;
  told: number;
  answered: number;
  median: number | null;
  longest: number | null;
};

export type AnswerMatter = ReceiptMatter & { guardedOf: ReadonlyMap<ItemId, Guarded> };

/**
 * Of everybody who was told of decisions for whoever leads the board, of themselves for everybody else; each only of the
 * items that the reader may see. The slowest first.
 */
export function seeAnswerTimes(matter: AnswerMatter, reader: PersonReader): Seen<AnswerTimes>[] {
  const shown = receiptsOf(matter).filter((receipt) => isShown(matter, receipt, reader));
  return [...Map.groupBy(shown, ({ notice }) => notice.to)]
    .map(([personId, receipts]) => {
      const days = receipts.flatMap((receipt) => daysUntil(receipt) ?? []).toSorted((a, b) => a - b);
      return seen({
        ...{ personId, name: nameOf(matter.board, personId), told: receipts.length, answered: days.length },
        ...{ median: medianOf(days), longest: days.at(-1) ?? null },
      });
    })
    .toSorted((a, b) => (b.median ?? -1) - (a.median ?? -1) || (a.name < b.name ? -1 : 1));
}

function isShown({ guardedOf }: AnswerMatter, { decision, notice }: Receipt, reader: PersonReader): boolean {
  const guarded = guardedOf.get(decision.itemId);
  if (!guarded || isDisqualified(reader, guarded) || sentAt(notice) === null) return false;
  const sight = sightOf(reader, guarded, true);
  if (isEditor(reader)) return sight === 'full';
  // Of what was told them, and has not been closed to them since.
  return notice.to === reader.personId && (sight === 'full' || (sight === 'none' && guarded.closed === null));
}

function sentAt({ delivery }: Receipt['notice']): Instant | null {
  return delivery.state === 'sent' || delivery.state === 'mailed' ? delivery.at : null;
}

/** Their own answer or a deputy's, whichever came first; null where there is none. */
function daysUntil({ notice, deputies }: Receipt): number | null {
  const sent = sentAt(notice);
  const [first] = [notice, ...deputies].flatMap(({ answer }) => answer?.at ?? []).toSorted();
  if (!sent || !first) return null;
  return oneDecimal(Math.max(0, Date.parse(first) - Date.parse(sent)) / 86_400_000);
}

function medianOf(sorted: readonly number[]): number | null {
  const at = (sorted.length - 1) / 2;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below === undefined || above === undefined ? null : oneDecimal((below + above) / 2);
}

function oneDecimal(days: number): number {
  return Math.round(days * 10) / 10;
}

import { type Board, unitsOn } from './board.ts';
import { type Day, yearOf } from './day.ts';
import type { ItemId } from './ids.ts';
import type { Item } from './item.ts';
import type { WheelEntry } from './wheel.ts';
import type { Source } from './wheel-state.ts';

/** Years as they stand in titles, `2025/26` too; the number of a case is none. */
const yearShape = /(?<![\d/])(20\d\d)(?!\d)(?:\/(20\d\d|\d\d)(?!\d))?/g;

/** The title as it is for a meeting in the year: every year in it moved on by as much. */
export function titleFor(
  { title, titleYear }: Pick<WheelEntry, 'title' | 'titleYear'>,
  year: number,
): string {
  const by = year - titleYear;
  return title.replace(yearShape, (_, first: string, second?: string) => {
    const moved = String(Number(first) + by);
    if (second === undefined) return moved;
    return `${moved}/${String(Number(second) + by)
      .slice(-second.length)
      .padStart(second.length, '0')}`;
  });
}

/** The title without its years, for telling whether two are the same. */
export function titleKey(title: string): string {
  const bare = title.toLowerCase().replace(yearShape, ' ');
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/**
 * The item for a round, with the sections of the source as its draft and marked as old. What it leads to is not taken
 * along: pre-reads and case were those of last time.
 */
export function itemFromWheel(
  entry: WheelEntry,
  {
    board,
    today,
    day,
    source,
    kept,
    id,
  }: {
    board: Board;
    today: Day;
    /** Of the meeting it is for. */
    day: Day;
    source: Source | null;
    /** As `keptFrom` gives it. */
    kept: Pick<Item, 'closed' | 'disqualified'>;
    id: ItemId;
  },
): Item {
  const known = unitsOn(board, today).map(({ code }) => code);
  const {
    background = null,
    recommendation = null,
    caseStatement = null,
    finances = null,
  } = source?.item.text ?? {};
  const sections = { background, recommendation, caseStatement, finances };
  const isOld = source?.day && Object.values(sections).some((text) => text !== null);
  return {
    id,
    boardId: entry.boardId,
    text: { title: titleFor(entry, yearOf(day)), ...sections, attachments: [] },
    ...{ caseNumber: entry.caseNumber, minutes: entry.minutes },
    units: entry.units.filter((unit) => known.includes(unit)),
    ...kept,
    ...{ guests: [], standing: false, state: 'accepted', proposal: null },
    ...(isOld && source.day ? { textFrom: source.day } : {}),
    version: 1,
  };
}

import { readDates } from '../domain/danish/dates.ts';
import { collapse } from '../domain/danish/words.ts';
import { type Day, dayOf } from '../domain/day.ts';
import { isBlank, type Line } from './clean-lines.ts';
import { labels } from './labels.ts';

/** What stands above the contents. `lines` tells which lines said what. */
export type Head = {
  board: string | null;
  date: Day | null;
  startTime: string | null;
  place: string | null;
  attendees: string[];
  absent: string[];
  lines: Record<'title' | 'date' | 'place' | 'attendees' | 'absent', Line[]>;
};

/** The head of minutes: `REFERAT <board> d. 22-10-2025` and the labelled lines. */
export function readHead(lines: readonly Line[]): Head {
  const title = titleIn(lines);
  const others = lines.filter((line) => !title?.lines.includes(line));
  const [date, place] = [labelled(others, labels.date), labelled(others, labels.place)];
  const [attendees, absent] = [labelled(others, labels.attendees), labelled(others, labels.absent)];
  return {
    board: title?.board ?? null,
    date: title?.day ?? dayIn(date.value),
    startTime: clockIn(date.value),
    place: place.value === '' ? null : place.value,
    attendees: namesIn(attendees.value),
    absent: namesIn(absent.value),
    lines: {
      ...{ title: title?.lines ?? [], date: date.lines, place: place.lines },
      ...{ attendees: attendees.lines, absent: absent.lines },
    },
  };
}

type Title = { board: string; day: Day | null; lines: Line[] };

/** A long board's name runs over to the next line. */
function titleIn(lines: readonly Line[]): Title | null {
  const printed = lines.findIndex((line) => `${line.text.trim()} `.startsWith(`${labels.title} `));
  // Typed in small letters, which a style may print as capitals.
  const at = printed < 0 ? lines.findIndex(isTitleInSmall) : printed;
  const first = lines[at];
  if (!first) return null;
  const alone = readTitle(first.text);
  const next = alone.board === '' ? lines.slice(at + 1).find((line) => !isBlank(line)) : lines[at + 1];
  if (alone.day !== null || !next || isBlank(next)) return titleOf(alone, [first]);
  const both = readTitle(`${first.text} ${next.text}`);
  return both.day === null ? titleOf(alone, [first]) : titleOf(both, [first, next]);
}

function isTitleInSmall({ text }: Line): boolean {
  const said = text.trim().slice(0, 200);
  return said.toUpperCase().startsWith(`${labels.title} `) && readTitle(said).day !== null;
}

function titleOf({ board, day }: { board: string; day: Day | null }, lines: Line[]): Title | null {
  return board === '' ? null : { board, day, lines };
}

function readTitle(text: string): { board: string; day: Day | null } {
  const said = collapse(text).slice(labels.title.length).trim();
  const end = / (?:d\.|den) ?(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(said.slice(-24));
  const day = end && dayOf(Number(end[3]), Number(end[2]), Number(end[1]));
  return { board: end ? said.slice(0, -end[0].length).trim() : said, day };
}

const headLabels = [labels.date, labels.place, labels.attendees, labels.absent];

/** The value behind a label, or below it; it goes on over the lines below, and after a comma over a blank line. */
function labelled(lines: readonly Line[], label: string): { value: string; lines: Line[] } {
  const at = lines.findIndex((line) => hasLabel(line, label));
  const first = lines[at];
  if (!first) return { value: '', lines: [] };
  const taken = [first];
  let value = first.text.trim().slice(label.length).replace(/^:/, '').trim();
  for (const line of lines.slice(at + 1)) {
    if (opensHeadPart(line) || opensContents(line)) break;
    if (isBlank(line) && (value.endsWith(',') || value === '')) continue;
    if (isBlank(line)) break;
    value += /\p{L}-$/u.test(value.slice(-3)) ? line.text.trim() : ` ${line.text.trim()}`;
    taken.push(line);
  }
  return { value: collapse(value), lines: taken };
}

/** A line that begins one of the head's parts. */
export function opensHeadPart(line: Line): boolean {
  return headLabels.some((label) => hasLabel(line, label));
}

function hasLabel(line: Line, label: string): boolean {
  const text = line.text.trim();
  return text.startsWith(label) && /^(?:$|[\s:])/.test(text.slice(label.length, label.length + 1));
}

function opensContents(line: Line): boolean {
  return line.text.trim().startsWith(labels.contents);
}

// Only dates that name their year are taken, so the day to look around from does not matter.
function dayIn(value: string): Day | null {
  const dates = readDates(value.slice(0, 200), '2000-01-01' as Day);
  return dates.find(({ text, day }) => day !== null && /\d{4}/.test(text))?.day ?? null;
}

/** `kl. 8.30` is 08:30. */
function clockIn(value: string): string | null {
  const clock = /\bkl\.? ?(\d{1,2})[:.](\d{2})(?!\d)/i.exec(value.slice(0, 200));
  if (!clock || Number(clock[1]) > 23 || Number(clock[2]) > 59) return null;
  return `${(clock[1] ?? '').padStart(2, '0')}:${clock[2]}`;
}

/** `A, B og C`. */
export function namesIn(value: string): string[] {
  return value
    .split(/,| og (?=\p{Lu})/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

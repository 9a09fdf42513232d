import type { RoundRow, RoundView } from '../src/domain/see-round.ts';
import type { Seen } from '../src/domain/seen.ts';
import { pathOfMeeting } from '../src/domain/tab-path.ts';
import type { Words } from '../src/words/words.ts';
import { pagesOf, roomIn, shortened } from './fit.ts';
import { plain } from './markdown.ts';
import { outcomeLine } from './outcome.ts';
import {
  type Action,
  box,
  button,
  type Card,
  card,
  dialogButton,
  type Element,
  heading,
  hint,
  longField,
  quoted,
  said,
  section,
  sendButton,
  tabButton,
  written,
} from './parts.ts';

/** Of a decision or an objection, in bytes: all of it stands in the files. */
const longestText = 600;

const mostRemarks = 10;

/** The minutes in short: what they say, where they are on their way round the board, their files, and the answers. */
export function minutesCard(
  view: Seen<RoundView>,
  { words, refusal }: { words: Words; refusal?: string },
): Card {
  const { minutes } = words;
  const draw = (rows: Element[]) => {
    const left = view.rows.length - rows.length;
    return card(words, {
      body: [
        said(view.mayAnswer ? minutes.forApproval : capital(words.statuses[view.status]), {
          weight: 'Bolder',
          color: 'Accent',
          size: 'Small',
        }),
        heading(minutes.title(view.day), { spacing: 'None' }),
        ...(refusal ? [said(refusal, { color: 'Attention', weight: 'Bolder' })] : []),
        ...(view.mayAnswer && view.mine !== 'approved' ? [hint(minutes.intro)] : []),
        ...rows,
        ...(left > 0 ? [hint(minutes.more(left))] : []),
        ...standingOf(view, words),
        ...overviewOf(view, words),
        ...remarksOf(view, words),
        { type: 'ActionSet', actions: [tabButton(words, pathOfMeeting(view.meetingId))] },
        hint(plain(view.boardName), { separator: true, spacing: 'Medium' }),
      ],
      actions: actionsOf(view, words),
      fallback: minutes.fallback(view.day),
    });
  };
  const rows = view.rows.map((row) => rowOf(row, words));
  return draw(pagesOf(rows, roomIn(draw([])))[0] ?? []);
}

/** The dialog of an objection. */
export function objectionCard(
  { meetingId, digest }: Pick<Seen<RoundView>, 'meetingId' | 'digest'>,
  { words, refusal, value }: { words: Words; refusal?: string; value?: string },
): Card {
  const { minutes, notice } = words;
  return card(words, {
    body: [
      ...(refusal ? [said(refusal, { color: 'Attention', weight: 'Bolder' })] : []),
      longField(
        { id: 'note', label: minutes.objectLabel, value },
        { isRequired: true, errorMessage: notice.textMissing, maxLength: 2000 },
      ),
    ],
    actions: [sendButton(notice.send, 'minutes.object', { meetingId, digest })],
    fallback: minutes.objectLabel,
  });
}

function rowOf(row: RoundRow, words: Words): Element {
  const { minutes } = words;
  const title = row.isInhabil ? minutes.inhabil : (row.title ?? minutes.closed);
  const mark = row.changed ? ` (${minutes.changedMark})` : '';
  return box(
    [
      quoted(`${minutes.row(row.number, title)}${mark}`, { weight: 'Bolder' }),
      ...(row.outcome ? [outcomeLine(row.outcome, words, { size: 'Small', spacing: 'None' })] : []),
      ...(row.text ? [written(shortened(row.text, longestText), { spacing: 'None', size: 'Small' })] : []),
    ],
    { separator: true, spacing: 'Small' },
  );
}

function standingOf({ mine, status }: Seen<RoundView>, { minutes }: Words): Element[] {
  if (status === 'approved') return [said(minutes.isApproved, { weight: 'Bolder', color: 'Good' })];
  return mine ? [said(minutes.mine[mine], { weight: 'Bolder' })] : [];
}

function overviewOf({ overview, status }: Seen<RoundView>, { minutes }: Words): Element[] {
  if (!overview) return [];
  const isOpen = status !== 'approved' && overview.undecided.length > 0;
  return [
    ...(isOpen ? [said(minutes.undecided(overview.undecided), { color: 'Warning' })] : []),
    ...overview.answers.map(({ name, state, text }) =>
      quoted(minutes.answerLine(name, minutes.states[state], text && shortened(text, longestText)), {
        spacing: 'Small',
        size: 'Small',
      }),
    ),
  ];
}

function remarksOf({ remarks }: Seen<RoundView>, words: Words): Element[] {
  if (remarks.length === 0) return [];
  return [
    section(words.minutes.remarks),
    ...remarks
      .slice(-mostRemarks)
      .flatMap(({ day, name, text }) => [
        quoted(words.minutes.remark(day, name), { weight: 'Bolder', size: 'Small' }),
        written(shortened(text, longestText), { spacing: 'None' }),
      ]),
  ];
}

function actionsOf({ meetingId, digest, ...view }: Seen<RoundView>, words: Words): Action[] {
  const { minutes } = words;
  const file = (title: string, format: 'pdf' | 'docx', audience: 'mine' | 'public') =>
    button(title, 'minutes.file', { meetingId, format, audience });
  const answers = [
    ...(view.mine === 'approved'
      ? []
      : [button(minutes.approve, 'minutes.approve', { meetingId, digest }, { style: 'positive' })]),
    dialogButton(minutes.object, 'minutes.object', { meetingId, digest }),
  ];
  return [
    ...(view.maySend ? [button(minutes.send, 'minutes.send', { meetingId }, { style: 'positive' })] : []),
    ...(view.mayAnswer ? answers : []),
    file(minutes.getPdf, 'pdf', 'mine'),
    file(minutes.getWord, 'docx', 'mine'),
    ...(view.overview
      ? [file(minutes.getPublicPdf, 'pdf', 'public'), file(minutes.getPublicWord, 'docx', 'public')]
      : []),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

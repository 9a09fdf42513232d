import type { AgendaRow, AgendaView } from '../src/domain/see-agenda.ts';
import type { Words } from '../src/words/words.ts';
import { closedHead } from './closed.ts';
import { guestLine } from './fit.ts';
import { plain } from './markdown.ts';
import { outcomeLine } from './outcome.ts';
import { button, column, columns, type Element, hint, quoted, said } from './parts.ts';
import { onwardText } from './route-lines.ts';

/** One item of the overview, or what may be said of it; pressing it opens the item. */
export function agendaRow(view: AgendaView, row: AgendaRow, words: Words): Element {
  const { agenda, dates } = words;
  const clock = dates.time(row.startsAt, view.timeZone);
  const cells = [
    column('28px', [said(`${row.number}`, { weight: 'Bolder' })]),
    column('stretch', [...nowOf(row, words), ...contentOf(row, words)]),
    ...(view.allDay
      ? []
      : [
          column('auto', [
            said(row.startsAbout ? agenda.about(clock) : clock, { isSubtle: true, size: 'Small' }),
          ]),
        ]),
  ];
  const look = { separator: true, ...(row.isNow ? { style: 'emphasis' as const } : {}) };
  if (row.kind === 'inhabil' || row.itemId === undefined) return columns(cells, look);
  const { title: _, ...open } = button('', 'item.open', {
    meetingId: view.meetingId,
    itemId: row.itemId,
    version: view.version,
  });
  return columns(cells, { ...look, selectAction: { ...open, tooltip: agenda.openItem(row.number) } });
}

/** At the item that the meeting has come to. */
function nowOf({ isNow }: AgendaRow, { session }: Words): Element[] {
  return isNow ? [said(session.now, { color: 'Good', weight: 'Bolder', size: 'Small' })] : [];
}

function contentOf(row: AgendaRow, words: Words): Element[] {
  const { agenda } = words;
  if (row.kind === 'inhabil') return [said(agenda.inhabil, { isSubtle: true })];
  if (row.kind === 'closed') {
    const caseNumber = row.caseNumber ? [hint(agenda.caseNumber(row.caseNumber))] : [];
    const { decision } = row;
    const outcome = decision && !decision.isGuess ? decision.outcome : null;
    return [
      ...closedHead(row.title, words),
      ...caseNumber,
      ...decidedOf({ outcome, decided: decision !== undefined }, words),
    ];
  }
  const about = [
    ...(row.standing ? [agenda.standing] : []),
    ...row.units,
    ...(row.caseNumber ? [agenda.caseNumber(row.caseNumber)] : []),
    ...(row.minutes ? [agenda.minutes(row.minutes)] : []),
  ];
  return [
    quoted(row.title, { weight: 'Bolder' }),
    ...(about.length > 0 ? [hint(about.join(' · '), { spacing: 'None' })] : []),
    ...(row.guests.length > 0 ? [hint(plain(guestLine(row.guests, words)), { spacing: 'None' })] : []),
    ...lineOf(badgesOf(row, words)),
    ...lineOf([...talliesOf(row, agenda), ...(row.mine ? [`**${agenda.mine[row.mine]}**`] : [])]),
    ...decidedOf(row, words),
  ];
}

function decidedOf({ outcome, decided }: Pick<ItemRow, 'outcome' | 'decided'>, words: Words): Element[] {
  const look = { size: 'Small', spacing: 'None' } as const;
  if (outcome) return [outcomeLine(outcome, words, look)];
  if (!decided) return [];
  return [said(`✔ ${words.agenda.recorded}`, { color: 'Good', weight: 'Bolder', ...look })];
}

type ItemRow = Extract<AgendaRow, { kind: 'item' }>;

function badgesOf(row: ItemRow, words: Words): string[] {
  const { agenda, files, session, wheel, postponing } = words;
  return [
    ...(row.closed ? [agenda.closedBadge] : []),
    ...(row.postponed.length > 0 ? [postponing.times(row.postponed)] : []),
    ...(row.news === 'new' ? [agenda.isNew] : []),
    ...(row.news === 'added' ? [session.added] : []),
    ...(row.news === 'changed' ? [agenda.isChanged] : []),
    ...(row.attachments > 0 ? [agenda.attachments(row.attachments)] : []),
    ...(row.textFrom ? [`**${wheel.textIsOldShort(row.textFrom)}**`] : []),
    ...(row.onward ? [onwardText(row.onward, words)] : []),
    ...(row.preReadsChanged ? [`**${files.changed}**`] : []),
  ];
}

function talliesOf({ tally }: ItemRow, agenda: Words['agenda']): string[] {
  return [
    ...(tally.agree > 0 ? [agenda.agree(tally.agree)] : []),
    ...(tally.discuss > 0 ? [agenda.discuss(tally.discuss)] : []),
    ...(tally.question > 0 ? [agenda.question(tally.question)] : []),
  ];
}

function lineOf(parts: readonly string[]): Element[] {
  return parts.length === 0 ? [] : [said(parts.join('  ·  '), { size: 'Small', spacing: 'None' })];
}

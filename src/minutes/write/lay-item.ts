import type { DocumentWish } from '../../actions/outside.ts';
import type { SectionName } from '../../domain/printed-minutes.ts';
import type { OpenDecision } from '../../domain/see-closed.ts';
import type { MinutesDecision, MinutesItem, MinutesView } from '../../domain/see-minutes.ts';
import { oneLine } from '../../domain/written/clean-text.ts';
import { documentWords as words } from '../../words/document.ts';
import { labels, sectionLabels } from '../labels.ts';
import { findBlocks } from './find-blocks.ts';
import type { Block, Fact, PaperItem, Section } from './paper.ts';
import { headingOf } from './title-forms.ts';

type WholeItem = Extract<MinutesItem, { kind: 'item' }>;
type Around = { view: MinutesView; what: DocumentWish['what']; row: string };

/** One item on paper; of a closed one and one that the reader is disqualified from hardly anything. */
export function layItem(item: MinutesItem, around: Around): PaperItem {
  const { number } = item;
  const head = { number, heading: headingOf(number, around.row), row: around.row };
  switch (item.kind) {
    case 'item':
      return {
        ...head,
        caseNumber: item.caseNumber,
        marks: marksOf(item, around),
        sections: sectionsOf(item, around),
      };
    case 'closed':
      return {
        ...head,
        caseNumber: item.caseNumber,
        marks: item.title === undefined ? [] : [{ label: labels.closedItem, value: '' }],
        sections: item.decision ? [decided(item.decision, around.view)] : [],
      };
    case 'inhabil':
      return { ...head, caseNumber: null, marks: [], sections: [] };
    default:
      return item satisfies never;
  }
}

/** What holds for the item as a whole; the agenda says what is planned. */
function marksOf({ closed, away, missed, minutes, guests }: WholeItem, { what }: Around): Fact[] {
  const marks: Fact[] = [];
  if (closed) marks.push({ label: labels.closedItem, value: oneLine(closed.reason ?? '') });
  if (closed?.basis) marks.push({ label: labels.basis, value: oneLine(closed.basis) });
  if (away.length > 0) marks.push({ label: labels.away, value: words.away(away.map(oneLine)) });
  if (missed) marks.push({ label: labels.missed, value: missed.map(oneLine).join(', ') });
  if (what === 'minutes') return marks;
  if (minutes !== null) marks.push({ label: words.plannedTime, value: words.minutes(minutes) });
  if (guests.length > 0) marks.push({ label: words.guests, value: guests.map(oneLine).join(', ') });
  return marks;
}

function sectionsOf(item: WholeItem, { view }: Around): Section[] {
  return [
    ...section('baggrund', item.background),
    ...section('referat', item.record),
    ...section('indstilling', item.recommendation),
    ...item.decisions.map((decision) => decided(decision, view)),
    ...named(labels.orders, ordersOf(item.decisions)),
    ...section('sagsfremstilling', item.caseStatement),
    ...section('økonomi', item.finances),
    ...named(labels.attachments, attachmentsOf(item)),
  ];
}

function decided({ day, text }: OpenDecision, { boardName }: MinutesView): Section {
  return {
    heading: `${labels.decision} ${oneLine(boardName)} den ${words.date(day)}`,
    blocks: findBlocks(text),
  };
}

function section(name: SectionName, text: string | null): Section[] {
  return named(sectionLabels[name], text === null ? [] : findBlocks(text));
}

function named(heading: string, blocks: readonly Block[]): Section[] {
  return blocks.length > 0 ? [{ heading, blocks }] : [];
}

/** `1. et oplæg om havnen (CTM, senest 01-12-2026)`; an empty bracket says that the one before it is the order's own. */
function ordersOf(decisions: readonly MinutesDecision[]): Block[] {
  const orders = decisions.flatMap((decision) => decision.orders);
  if (orders.length === 0) return [];
  const entries = orders.map(({ text, by, due }, at) => {
    const more = [by, due === null ? null : `${words.by} ${words.date(due)}`].filter((one) => one !== null);
    const said = oneLine(text);
    const whole = more.length === 0 && !said.endsWith(')') ? said : `${said} (${oneLine(more.join(', '))})`;
    return { mark: `${at + 1}.`, indent: 0, lines: [whole], below: [] };
  });
  return [{ kind: 'list', form: { counts: 'numbers', before: '', after: '.', start: 1 }, entries }];
}

function attachmentsOf({ attachments }: WholeItem): Block[] {
  return attachments
    .map(({ title, url }) => ({ text: oneLine(title), url: url !== null && isSafe(url) ? url : null }))
    .filter(({ text }) => text !== '')
    .map((link) => ({ kind: 'link', ...link }));
}

/** Links lead to the web and nowhere else: no script, no file of somebody's machine. */
function isSafe(url: string): boolean {
  return /^https?:$/.test(URL.parse(url)?.protocol ?? '');
}

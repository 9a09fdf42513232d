import type { ClosedRowView } from '../src/domain/see-closing.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { plain } from './markdown.ts';
import { button, type Card, card, dialogButton, heading, hint, quoted, refused, said } from './parts.ts';

type Shown = { words: Words; refusal?: string; typed?: string };

/** A closed item as it stands in the register, to be kept closed or opened. */
export function closedItemCard(view: Seen<ClosedRowView>, { words, refusal, typed }: Shown): Card {
  const { closing, agenda } = words;
  const { register } = closing;
  const { boardId, itemId, version } = view;
  const data = { boardId, itemId, version };
  return card(words, {
    body: [
      said(view.isDue ? `⚠ ${register.due}` : agenda.closedBadge, {
        ...{ weight: 'Bolder', size: 'Small', color: view.isDue ? 'Warning' : 'Accent' },
      }),
      heading(view.title, { spacing: 'None' }),
      hint(plain(closedLine(view, words))),
      ...refused(refusal),
      ...(view.reason ? [quoted(closing.readBack.reason(view.reason))] : []),
      ...(view.basis ? [quoted(closing.basisIs(view.basis), { spacing: 'Small' })] : []),
      said(closing.readBack.level[view.level], { spacing: 'Small' }),
      {
        ...{ type: 'Input.Date', id: 'review', label: register.keepUntil },
        value: typed || view.suggested,
      },
    ],
    actions: [
      button(register.keep, 'closed.keep', data, { style: 'positive' }),
      button(register.reopen, 'closed.reopen', data),
      dialogButton(closing.open, 'item.closing', data),
      button(register.all, 'list.turn', { boardId, list: 'closed', page: 1 }),
    ],
    fallback: register.fallback,
  });
}

/** What is said of a closed item on one line. */
export function closedLine(view: ClosedRowView, { closing, agenda }: Words): string {
  const { register } = closing;
  const { review, stood, level } = view;
  return [
    review ? (view.isDue ? register.overdue(review) : register.review(review)) : register.noReview,
    ...(stood ? [register.stood(stood.number, stood.day)] : []),
    ...(view.caseNumber ? [agenda.caseNumber(view.caseNumber)] : []),
    ...(level === 'all' ? [] : [closing.opens[level]]),
  ].join(' · ');
}

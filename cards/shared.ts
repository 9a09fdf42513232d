import type { SharedView } from '../src/domain/see-shared.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { shortened } from './fit.ts';
import { plain } from './markdown.ts';
import { outcomeLine } from './outcome.ts';
import { box, type Card, card, type Element, heading, hint, section, topic, written } from './parts.ts';

/** Of each text, in bytes: ten such cards are sent at once, of which one is chosen. */
const longestText = 3_000;

/** An item put into a chat, for whoever reads there: it has no buttons, and stays as it was. */
export function sharedCard(view: Seen<SharedView>, words: Words): Card {
  const { item, agenda } = words;
  const about = [item.heading(view.number, view.day), ...(view.caseNumber ? [caseOf(view, words)] : [])];
  return card(words, {
    body: [
      topic(view.boardName),
      heading(view.title, { spacing: 'None' }),
      hint(plain(about.join(' · '))),
      ...(view.decision ? decided(view.decision, words) : undecided(view, words)),
    ],
    fallback: `${view.title} – ${agenda.title(view.day)}`,
  });
}

/** The line below its title in the list to choose from. */
export function sharedLine(view: Seen<SharedView>, words: Words): string {
  const { decision } = view;
  const parts = [view.boardName, words.dates.date(view.day)];
  return [...parts, ...(decision?.outcome ? [words.outcomes[decision.outcome]] : [])].join(' · ');
}

function caseOf({ caseNumber }: SharedView, { agenda }: Words): string {
  return caseNumber ? agenda.caseNumber(caseNumber) : '';
}

function decided({ day, text, outcome }: SharedView['decision'] & {}, words: Words): Element[] {
  return [
    section(words.item.decision(day)),
    box(
      [
        ...(outcome ? [outcomeLine(outcome, words, { size: 'Small' })] : []),
        ...(text ? [written(shortened(text, longestText), { spacing: 'Small' })] : []),
      ],
      { style: 'emphasis' },
    ),
  ];
}

function undecided({ record, recommendation }: SharedView, { item }: Words): Element[] {
  if (record) return [section(item.record), written(shortened(record, longestText))];
  return recommendation
    ? [section(item.recommendation), written(shortened(recommendation, longestText))]
    : [];
}

import type { YesOutcome } from '../src/domain/consent.ts';
import type { AgreedRow, ConsentView } from '../src/domain/see-consent.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { few, fitting, roomIn, shortened } from './fit.ts';
import { plain } from './markdown.ts';
import {
  button,
  type Card,
  card,
  type Element,
  heading,
  hint,
  quoted,
  said,
  section,
  topic,
} from './parts.ts';

type Shown = {
  words: Words;
  /** How long what was decided can be taken back. */
  minutes: number;
  /** What came of pressing the button. */
  said?: string;
};

/** Of items that lack answers, as many as are read; the rest are counted. */
const mostMissing = 10;
const mostNames = 6;
const longestTitle = 150;

/** The items that all agree on, each ticked, and one button that decides them. */
export function consentCard(view: Seen<ConsentView>, { words, minutes, said: told }: Shown): Card {
  const { consent } = words;
  const draw = (titles: readonly string[]) => {
    const ticked = view.agreed.map((row, at) => ({ ...row, title: titles[at] ?? '' }));
    return card(words, {
      body: [
        topic(view.boardName),
        heading(consent.title(view.day), { spacing: 'None' }),
        ...(told ? [quoted(told, { weight: 'Bolder' })] : []),
        ...(ticked.length > 0 ? [said(consent.intro)] : [said(consent.none)]),
        ...groupOf('approved', ticked, { view, words }),
        ...groupOf('noted', ticked, { view, words }),
        ...missingOf(view, words),
        ...(view.decided.length > 0 ? [hint(consent.decided(view.decided), { separator: true })] : []),
        ...(ticked.length > 0
          ? [hint(`${consent.guessed} ${consent.typed(minutes)}`, { separator: true })]
          : []),
      ],
      actions:
        ticked.length > 0
          ? [button(consent.confirm, 'consent.confirm', { meetingId: view.meetingId }, { style: 'positive' })]
          : [],
      fallback: view.agreed.length > 0 ? consent.offer(view.agreed.length) : consent.none,
    });
  };
  const all = view.agreed.map(({ title }) => title);
  return draw(fitting(all, roomIn(draw(all.map(() => '-')))).texts);
}

/** Under the decision as it will stand in the minutes. */
function groupOf(
  outcome: YesOutcome,
  ticked: readonly AgreedRow[],
  { view, words: { consent } }: { view: ConsentView; words: Words },
): Element[] {
  const rows = ticked.filter((row) => row.outcome === outcome);
  if (rows.length === 0) return [];
  const choices = rows.map(({ number, title, closed, itemId, version }) => ({
    title: consent.row(number, title, closed),
    value: `${itemId}:${version}`,
  }));
  return [
    {
      type: 'Input.ChoiceSet',
      id: `items.${outcome}`,
      label: consent.text[outcome](view.boardName),
      isMultiSelect: true,
      style: 'expanded',
      choices,
      value: choices.map(({ value }) => value).join(','),
      wrap: true,
    },
  ];
}

function missingOf({ missing }: ConsentView, words: Words): Element[] {
  if (missing.length === 0) return [];
  const { consent, agenda } = words;
  const lines = missing
    .slice(0, mostMissing)
    .map(({ number, title, closed, names }) =>
      consent.missingLine(
        consent.row(number, shortened(title, longestTitle), closed),
        few(names, words, mostNames),
      ),
    );
  const more = missing.length > mostMissing ? [agenda.others(missing.length - mostMissing)] : [];
  return [section(consent.missing), ...[...lines, ...more].map((line) => hint(plain(line)))];
}

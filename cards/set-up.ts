import type { SetUpView } from '../src/domain/see-set-up.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { button, type Card, card, choices, heading, hint, longField, said, textField } from './parts.ts';

/** The form that makes or changes the channel's board. */
export function setUpCard(
  view: Seen<SetUpView>,
  { words, channelId, refusal }: { words: Words; channelId: string; refusal?: string },
): Card {
  const { setUp } = words.board;
  const people = view.people.map(({ id, name }) => ({ title: name, value: id }));
  const pick = (id: string, label: string, chosen: readonly string[]) =>
    choices({ id, label, value: chosen.join(',') }, people, {
      isMultiSelect: true,
      style: people.length > 12 ? 'filtered' : 'compact',
    });
  return card(words, {
    body: [
      heading(setUp.title),
      hint(setUp.intro),
      ...(refusal ? [said(refusal, { color: 'Attention', weight: 'Bolder' })] : []),
      textField(
        { id: 'name', label: setUp.name, value: view.name ?? setUp.nameUsual },
        { isRequired: true, errorMessage: setUp.nameMissing, maxLength: 100 },
      ),
      {
        ...pick('secretaries', setUp.secretaries, view.secretaries),
        isRequired: true,
        errorMessage: setUp.secretaryMissing,
      },
      pick('chairs', setUp.chairs, view.chairs),
      pick('directors', setUp.directors, view.directors),
      longField(
        { id: 'chiefs', label: setUp.chiefs, value: view.chiefs.map(lineOf).join('\n') },
        { placeholder: setUp.chiefsHint },
      ),
      ...(view.name === null ? [] : [said(setUp.withoutRole(view.withoutRole), { spacing: 'Medium' })]),
    ],
    actions: [button(setUp.save, 'board.save', { channelId, version: view.version }, { style: 'positive' })],
    fallback: setUp.fallback,
  });
}

function lineOf({ unit, unitName, name }: SetUpView['chiefs'][number]): string {
  return [unit, unitName, name].join('; ');
}

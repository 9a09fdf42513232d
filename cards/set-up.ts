import type { SetUpView } from '../src/domain/see-set-up.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { few, roomIn } from './fit.ts';
import {
  type Action,
  button,
  type Card,
  card,
  choices,
  dialogButton,
  heading,
  hint,
  longField,
  quoted,
  refused,
  sizeOf,
  textField,
} from './parts.ts';

type Choice = { title: string; value: string };

const mostNames = 10;

/** The form that makes or changes the channel's board. */
export function setUpCard(
  view: Seen<SetUpView>,
  { words, channelId, refusal }: { words: Words; channelId: string; refusal?: string },
): Card {
  const { setUp } = words.board;
  const draw = (people: readonly Choice[]) => {
    const pick = (id: string, label: string, chosen: readonly string[]) =>
      choices({ id, label, value: chosen.join(',') }, people, {
        isMultiSelect: true,
        style: people.length > 12 ? 'filtered' : 'compact',
      });
    const left = view.people.length - people.length;
    return card(words, {
      body: [
        heading(setUp.title),
        hint(setUp.intro),
        ...refused(refusal),
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
        ...(left > 0 ? [hint(setUp.notListed(left))] : []),
        longField(
          { id: 'chiefs', label: setUp.chiefs, value: view.chiefs.map(lineOf).join('\n') },
          { placeholder: setUp.chiefsHint },
        ),
        ...(view.boardId === null
          ? []
          : [quoted(setUp.withoutRole(few(view.withoutRole, words, mostNames)), { spacing: 'Medium' })]),
      ],
      actions: [
        button(setUp.save, 'board.save', { channelId, version: view.version }, { style: 'positive' }),
        ...allWithoutRole(view, words),
      ],
      fallback: setUp.fallback,
    });
  };
  return draw(listed(view, roomIn(draw([]))));
}

/** Who is not named above stands in a list of its own, beside the form. */
function allWithoutRole({ boardId, withoutRole }: SetUpView, { board: { setUp } }: Words): Action[] {
  if (boardId === null || withoutRole.length <= mostNames) return [];
  const data = { boardId, list: 'without-role', page: 1 };
  return [dialogButton(setUp.allWithoutRole(withoutRole.length), 'list.turn', data)];
}

/** The people as far as they fit, on each of the three lists; those who are chosen in any case. */
function listed({ people, secretaries, chairs, directors }: SetUpView, room: number): Choice[] {
  const chosen = new Set([...secretaries, ...chairs, ...directors]);
  const all = people.map(({ id, name }) => ({ title: name, value: id, isChosen: chosen.has(id) }));
  const first = all.toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen));
  let left = room;
  const fits = new Set(
    first.filter(({ title, value, isChosen }) => {
      left -= 3 * (sizeOf({ title, value }) + 1);
      return isChosen || left >= 0;
    }),
  );
  return all.filter((one) => fits.has(one)).map(({ title, value }) => ({ title, value }));
}

function lineOf({ unit, unitName, name }: SetUpView['chiefs'][number]): string {
  return [unit, unitName, name].join('; ');
}

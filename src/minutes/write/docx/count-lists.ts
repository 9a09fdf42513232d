import { type ILevelsOptions, LevelFormat } from 'docx';
import type { Letters } from '../layout/letters.ts';
import { listIndent } from '../layout/page-form.ts';
import { indentOf } from '../layout/set-blocks.ts';
import type { List, ListForm } from '../paper.ts';
import { twips } from './styles.ts';

type Numbering = { reference: string; levels: ILevelsOptions[] };

/** Gives each list a numbering of its own, so that it starts and counts as printed. */
export type Numberings = {
  numberingOf(list: List, depth: number): { reference: string; level: number };
  all(): Numbering[];
};

export function countLists(letters: Letters): Numberings {
  const all: Numbering[] = [];
  return {
    numberingOf(list, level) {
      const reference = `list-${all.length + 1}`;
      const hanging = indentOf(list, letters);
      // The levels above are never used, but a numbering without them is none to some readers of DOCX.
      const levels = Array.from({ length: level + 1 }, (_, at) => levelOf(list.form, at, hanging));
      all.push({ reference, levels });
      return { reference, level };
    },
    all: () => all,
  };
}

const formats = {
  numbers: LevelFormat.DECIMAL,
  letters: LevelFormat.LOWER_LETTER,
  capitals: LevelFormat.UPPER_LETTER,
  nothing: LevelFormat.BULLET,
} as const satisfies Record<ListForm['counts'], string>;

function levelOf({ counts, before, after, start }: ListForm, level: number, hanging: number): ILevelsOptions {
  return {
    level,
    format: formats[counts],
    text: counts === 'nothing' ? before : `${before}%${level + 1}${after}`,
    start: Math.max(start, 1),
    style: {
      paragraph: { indent: { left: twips(level * listIndent + hanging), hanging: twips(hanging) } },
    },
  };
}

import { Button, type ButtonProps } from '@fluentui/react-components';
import { NoteAddRegular } from '@fluentui/react-icons';
import type { WholeItem } from '../meeting/answers.ts';
import { useWords } from '../shell/words.tsx';
import { SayForm } from './say-form.tsx';
import { type Begun, useBegun } from './use-begun.ts';
import { type Anchor, useNoting } from './use-noting.ts';

/** A new note at a paragraph, or to the item. */
export function useNewNote({ itemId }: Pick<WholeItem, 'itemId'>, anchor: Anchor | null): Begun {
  const at = anchor ? `${anchor.section}/${anchor.paragraph}` : 'item';
  return useBegun(`new-note/${itemId}/${at}`);
}

type ButtonLook = Pick<ButtonProps, 'children' | 'className' | 'aria-label' | 'title'>;

export function AddNote({ writing: { begin, comeBack }, ...look }: { writing: Begun } & ButtonLook) {
  return (
    <Button
      {...look}
      ref={comeBack}
      size="small"
      appearance="subtle"
      icon={<NoteAddRegular />}
      onClick={begin}
    />
  );
}

type Props = { item: WholeItem; anchor: Anchor | null; writing: Begun };

export function NewNote({ item, anchor, writing: { keptAt, end } }: Props) {
  const { reading } = useWords();
  const noting = useNoting(item);
  return (
    <SayForm
      label={reading.note.text}
      save={reading.save}
      share={reading.note.share}
      keptAt={keptAt}
      send={({ text, shared }, key) => noting.write({ text, shared, ...(anchor ? { anchor } : {}) }, key)}
      close={end}
    />
  );
}

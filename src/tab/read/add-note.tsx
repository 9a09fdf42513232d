import { Button, type ButtonProps } from '@fluentui/react-components';
import { NoteAddRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { WholeItem } from '../meeting/answers.ts';
import { useWords } from '../shell/words.tsx';
import { type KeptAt, readKept } from './kept.ts';
import { SayForm } from './say-form.tsx';
import { type Anchor, useNoting } from './use-noting.ts';
import { useReader } from './use-reader.ts';

/** A new note at a paragraph, or to the item: whether it is being written, as one that was begun and not saved is. */
export function useNewNote({ itemId }: Pick<WholeItem, 'itemId'>, anchor: Anchor | null) {
  const at = anchor ? `${anchor.section}/${anchor.paragraph}` : 'item';
  const keptAt: KeptAt = { who: useReader(), place: `new-note/${itemId}/${at}` };
  const [isWriting, write] = useState(() => readKept(keptAt) !== null);
  const hasEnded = useRef(false);
  return {
    ...{ keptAt, isWriting },
    begin: () => write(true),
    end() {
      hasEnded.current = true;
      write(false);
    },
    /** Whoever ended goes on where they began. */
    comeBack(button: HTMLButtonElement | null) {
      if (hasEnded.current) button?.focus();
      if (button) hasEnded.current = false;
    },
  };
}

type Writing = ReturnType<typeof useNewNote>;
type ButtonLook = Pick<ButtonProps, 'children' | 'className' | 'aria-label' | 'title'>;

export function AddNote({ writing: { begin, comeBack }, ...look }: { writing: Writing } & ButtonLook) {
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

type Props = { item: WholeItem; anchor: Anchor | null; writing: Writing };

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

import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useResource } from '../client/use-resource.ts';
import { useTypedMinutes } from '../edit/typed-minutes.ts';
import type { WholeItem } from '../meeting/answers.ts';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';
import { Clashes } from './clashes.tsx';
import type { Draft } from './create-writing.ts';
import { EndBar } from './end-bar.tsx';
import { ItemFields } from './item-fields.tsx';
import { useWriting } from './use-writing.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    outlineStyle: 'none',
  },
});

type Props = {
  meetingId: string;
  item: WholeItem & { boardId: string };
  etag: string;
  /** `isSaved`: the item is now what was written. */
  close: (isSaved: boolean) => void;
};

/** An item as the one who edits it writes it, in the place where it is read. */
export default function ItemEditor({ meetingId, item, ...more }: Props) {
  const me = useResource('me', {});
  const draft = useResource('itemDraft', { meetingId, itemId: item.itemId });
  return (
    <Shown of={me}>
      {({ person: { personId } }) => (
        <Shown of={draft}>
          {({ draft }) => (
            <Form
              key={item.itemId}
              {...{ meetingId, item, personId }}
              {...more}
              draft={draft as Draft | null}
            />
          )}
        </Shown>
      )}
    </Shown>
  );
}

function Form({ close, ...begun }: Props & { personId: string; draft: Draft | null }) {
  const styles = useStyles();
  const words = useWords();
  const writing = useWriting(begun);
  const title = useRef<HTMLHeadingElement>(null);
  const board = useResource('board', { boardId: begun.item.boardId }).body;
  useEffect(() => title.current?.focus(), []);
  const { item } = begun;
  useTypedMinutes(item.itemId, writing.values.minutes);
  return (
    <form
      className={styles.form}
      aria-label={words.writing.heading(item.number)}
      onSubmit={(event) => {
        event.preventDefault();
        void writing.save().then((isSaved) => isSaved && close(true));
      }}
    >
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {words.writing.heading(item.number)}
      </h1>
      <Clashes {...writing} />
      <ItemFields writing={writing} units={board?.units ?? []} />
      <EndBar
        writing={writing}
        timeZone={board?.timeZone ?? 'Europe/Copenhagen'}
        isClosed={item.closed !== null}
        leave={() => close(false)}
      />
    </form>
  );
}

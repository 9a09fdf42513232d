import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { WholeItem } from '../meeting/answers.ts';
import { Lines } from '../meeting/blocks.tsx';
import { useWords } from '../shell/words.tsx';
import { readKept } from './kept.ts';
import { SayForm } from './say-form.tsx';
import { type Note, useNoting } from './use-noting.ts';
import { useReader } from './use-reader.ts';
import { useSaying } from './use-saying.ts';

const useStyles = makeStyles({
  note: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  shared: { borderLeftColor: tokens.colorCompoundBrandStroke },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  ways: { display: 'flex', flexWrap: 'wrap', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  way: { minWidth: 'auto' },
});

type Props = { item: WholeItem; note: Note };

/** A note with what its writer can do with it. */
export function OneNote({ item, note }: Props) {
  const styles = useStyles();
  const { reading, dates } = useWords();
  const noting = useNoting(item);
  const who = useReader();
  const keptAt = { who, place: `note/${note.id}` };
  const [isEditing, edit] = useState(() => readKept(keptAt) !== null);
  const { note: say } = reading;
  const { own, shared, name, text, earlier } = note;
  const head = [
    own ? say.mine : name,
    shared ? say.shared : say.own,
    earlier === null ? null : say.from(dates.date(earlier)),
  ];
  if (isEditing)
    return (
      <SayForm
        label={say.text}
        save={reading.save}
        share={say.share}
        first={{ text, shared }}
        changed={say.changed}
        keptAt={keptAt}
        send={(typed) => noting.change(note, typed)}
        close={() => edit(false)}
      />
    );
  return (
    <div className={mergeClasses(styles.note, shared && styles.shared)}>
      <div className={styles.head}>{head.filter(Boolean).join(' · ')}</div>
      <p className={styles.text}>
        <Lines lines={text.split('\n')} />
      </p>
      {own && item.rights.includes('note') && <OwnWays {...{ item, note }} edit={() => edit(true)} />}
    </div>
  );
}

function OwnWays({ item, note, edit }: Props & { edit: () => void }) {
  const styles = useStyles();
  const { reading } = useWords();
  const noting = useNoting(item);
  const { isSending, trouble, say: send } = useSaying();
  const [isLeaving, leave] = useState(false);
  const { note: say } = reading;
  const act = (what: () => ReturnType<typeof noting.remove>) =>
    void send({ said: '', send: what, changed: say.changed });
  const ways = isLeaving
    ? [
        { label: say.reallyRemove, do: () => act(() => noting.remove(note)) },
        { label: say.keepIt, do: () => leave(false) },
      ]
    : [
        { label: say.edit, do: edit },
        {
          label: note.shared ? say.unshare : say.doShare,
          do: () => act(() => noting.change(note, { shared: !note.shared })),
        },
        { label: say.remove, do: () => leave(true) },
      ];
  return (
    <>
      <div className={styles.ways}>
        {ways.map(({ label, do: press }) => (
          <Button
            key={label}
            className={styles.way}
            size="small"
            appearance="transparent"
            disabled={isSending}
            onClick={press}
          >
            {label}
          </Button>
        ))}
      </div>
      {trouble && (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{trouble}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

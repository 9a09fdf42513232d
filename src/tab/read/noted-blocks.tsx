import { makeStyles, tokens } from '@fluentui/react-components';
import { wordsIn } from '../../api/v1/block-words.ts';
import type { Block } from '../../api/v1/blocks.ts';
import { anchorAt } from '../../domain/note-anchor.ts';
import type { WholeItem } from '../meeting/answers.ts';
import { Blocks, keyed } from '../meeting/blocks.tsx';
import { useWords } from '../shell/words.tsx';
import { AddNote, NewNote, useNewNote } from './add-note.tsx';
import { marginWidth, withMargin } from './margin.ts';
import { OneNote } from './one-note.tsx';
import type { Anchor } from './use-noting.ts';

const useStyles = makeStyles({
  // The texts lie in a row of their own, so that a long note beside one does not push the next away.
  section: { '::after': { content: '""', display: 'block', clear: 'left' } },
  text: {
    position: 'relative',
    minWidth: 0,
    [withMargin]: { float: 'left', width: '100%' },
  },
  beside: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
    [withMargin]: {
      float: 'right',
      clear: 'right',
      width: `calc(${marginWidth} - ${tokens.spacingHorizontalXL})`,
      marginInlineEnd: `calc(-1 * ${marginWidth})`,
    },
  },
  // Where there is a pointer it shows itself at the paragraph that is pointed at, or where the keyboard is.
  quiet: {
    '@media (hover: hover)': { '--add-note': '0' },
    ':hover': { '--add-note': '1' },
    ':focus-within': { '--add-note': '1' },
  },
  // Takes no room of its own: at the paragraph's end, or in the margin before it, where no note ever stands.
  add: {
    display: 'flex',
    width: '24px',
    minWidth: '24px',
    marginTop: `calc(-1 * ${tokens.spacingVerticalM})`,
    marginInlineStart: 'auto',
    color: tokens.colorNeutralForeground3,
    opacity: 'var(--add-note, 1)',
    [withMargin]: { position: 'absolute', top: 0, left: '-24px', marginTop: 0 },
  },
});

type Props = { item: WholeItem; section: Anchor['section']; blocks: readonly Block[] };

/** A section's text; beside each piece of it the notes that stand there and the way to write another. */
export function NotedBlocks({ item, section, blocks }: Props) {
  const styles = useStyles();
  if (!isNoted(item)) return <Blocks blocks={blocks} />;
  return (
    <div className={styles.section}>
      {keyed(blocks).map(([key, block]) => (
        <Piece key={key} item={item} block={block} anchor={anchorAt(section, Number(key), wordsIn(block))} />
      ))}
    </div>
  );
}

/** Whether there is anything to stand in the margin. */
export function isNoted(item: WholeItem): boolean {
  return item.rights.includes('note') || item.notes.some(({ anchor }) => anchor !== null);
}

type PieceProps = { item: WholeItem; block: Block; anchor: Anchor | null };

function Piece({ item, block, anchor }: PieceProps) {
  const styles = useStyles();
  const { reading } = useWords();
  const writing = useNewNote(item, anchor);
  const notes = item.notes.filter(
    (note) => anchor && note.anchor?.section === anchor.section && note.anchor.at === anchor.paragraph,
  );
  const label = reading.note.add(shortened(anchor?.quote ?? ''));
  return (
    <div className={styles.quiet}>
      <div className={styles.text}>
        <Blocks blocks={[block]} />
        {anchor && item.rights.includes('note') && !writing.isWriting && (
          <AddNote writing={writing} className={styles.add} aria-label={label} title={label} />
        )}
      </div>
      {(notes.length > 0 || writing.isWriting) && (
        <div className={styles.beside}>
          {notes.map((note) => (
            <OneNote key={note.id} item={item} note={note} />
          ))}
          {writing.isWriting && <NewNote {...{ item, anchor, writing }} />}
        </div>
      )}
    </div>
  );
}

/** As much of a paragraph as tells it from the others. */
function shortened(quote: string): string {
  const words = quote.split(' ');
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : quote;
}

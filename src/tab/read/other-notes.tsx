import { makeStyles, tokens } from '@fluentui/react-components';
import type { WholeItem } from '../meeting/answers.ts';
import { Section } from '../meeting/item-parts.tsx';
import { useWords } from '../shell/words.tsx';
import { AddNote, NewNote, useNewNote } from './add-note.tsx';
import { OneNote } from './one-note.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalL },
  changed: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  quote: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontStyle: 'italic',
    color: tokens.colorNeutralForeground2,
  },
  add: { marginTop: tokens.spacingVerticalM },
});

/** The notes to the whole item, and those whose paragraph is another by now, with the words that they stood at. */
export function OtherNotes({ item }: { item: WholeItem }) {
  const styles = useStyles();
  const { reading } = useWords();
  const { note: say } = reading;
  const writing = useNewNote(item, null);
  const notes = item.notes.filter(({ anchor }) => (anchor?.at ?? null) === null);
  const mayAdd = item.rights.includes('note');
  if (notes.length === 0 && !mayAdd) return null;
  return (
    <Section title={say.title}>
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.map((note) => (
            <li key={note.id}>
              {note.anchor && (
                <>
                  <span className={styles.changed}>{say.textChanged}</span>
                  <blockquote className={styles.quote}>{note.anchor.quote}</blockquote>
                </>
              )}
              <OneNote item={item} note={note} />
            </li>
          ))}
        </ul>
      )}
      {mayAdd && (
        <div className={styles.add}>
          {writing.isWriting ? (
            <NewNote item={item} anchor={null} writing={writing} />
          ) : (
            <AddNote writing={writing}>{say.addToItem}</AddNote>
          )}
        </div>
      )}
    </Section>
  );
}

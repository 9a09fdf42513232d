import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { Attach16Regular } from '@fluentui/react-icons';
import { useWords } from '../shell/words.tsx';
import type { WholeItem } from './answers.ts';
import { keyed } from './blocks.tsx';
import { Section, Soft } from './item-parts.tsx';
import { Text } from './searched.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  one: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  link: { color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere' },
});

/** What there is to read before the meeting, each with what became of it since the reader did. */
export function Attachments({ attachments }: Pick<WholeItem, 'attachments'>) {
  const styles = useStyles();
  const { item, dates } = useWords();
  if (attachments.length === 0) return null;
  return (
    <Section title={item.attachments}>
      <ul className={styles.list}>
        {keyed(attachments).map(([key, { title, url, file, sinceRead }]) => (
          <li key={key} className={styles.one}>
            <Attach16Regular aria-hidden />
            {url ? (
              <a href={url} target="_blank" rel="noreferrer" className={styles.link}>
                <Text>{title}</Text>
              </a>
            ) : (
              <Text>{title}</Text>
            )}
            {file && (
              <Soft>{[file.ending?.toUpperCase(), dates.date(file.day)].filter(Boolean).join(' · ')}</Soft>
            )}
            {sinceRead && (
              <Badge appearance="tint" color={sinceRead === 'read' ? 'success' : 'warning'}>
                {item.sinceRead[sinceRead]}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

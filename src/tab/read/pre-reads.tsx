import {
  Badge,
  Button,
  Link,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Attach16Regular } from '@fluentui/react-icons';
import { Suspense, useState } from 'react';
import type { WholeItem } from '../meeting/answers.ts';
import { keyed } from '../meeting/blocks.tsx';
import { Section, Soft } from '../meeting/item-parts.tsx';
import { Text } from '../meeting/searched.tsx';
import { lazily } from '../shell/lazily.tsx';
import { type TabWords, useWords } from '../shell/words.tsx';
import type { PreRead } from './opened.ts';
import { useOpening } from './use-opening.ts';

const PreReadDialog = lazily(() => import('./pre-read-dialog.tsx'));

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  one: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  link: {
    fontSize: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    textDecorationLine: 'underline',
  },
  mark: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalM,
  },
  readers: { display: 'grid', marginTop: tokens.spacingVerticalM },
});

/** What there is to read before the meeting, opened where it stands, each with what became of it since it was read. */
export function PreReads({ item }: { item: WholeItem }) {
  const styles = useStyles();
  const { item: say } = useWords();
  const opening = useOpening(item);
  const [shown, show] = useState<PreRead | null>(null);
  const [isOpen, setOpen] = useState(false);
  if (item.attachments.length === 0) return null;
  const open = (one: PreRead) => {
    if (one.fileId !== null) show(one);
    setOpen(one.fileId !== null);
    void opening.open(one);
  };
  return (
    <Section title={say.attachments}>
      <ul className={styles.list}>
        {keyed(item.attachments).map(([key, one]) => (
          <li key={key} className={styles.one}>
            <Attach16Regular aria-hidden />
            <Name one={one} open={() => open(one)} />
            <About one={one} />
          </li>
        ))}
      </ul>
      {opening.mayMark && <Marking {...{ item, opening }} />}
      {item.readers && <Readers readers={item.readers} />}
      {shown && (
        <Suspense>
          <PreReadDialog {...{ item, isOpen }} one={shown} close={() => setOpen(false)} />
        </Suspense>
      )}
    </Section>
  );
}

function Name({ one: { fileId, url, title }, open }: { one: PreRead; open: () => void }) {
  const styles = useStyles();
  const text = <Text>{title}</Text>;
  if (fileId !== null)
    return (
      <Link as="button" className={styles.link} onClick={open}>
        {text}
      </Link>
    );
  if (url === null) return text;
  return (
    <Link href={url} target="_blank" rel="noreferrer" className={styles.link} onClick={open}>
      {text}
    </Link>
  );
}

function About({ one: { file, sinceRead, trouble } }: { one: PreRead }) {
  const words = useWords();
  const { item, reading } = words;
  return (
    <>
      {file && <Soft>{aboutFile(file, words)}</Soft>}
      {sinceRead && (
        <Badge appearance="tint" color={sinceRead === 'read' ? 'success' : 'warning'}>
          {item.sinceRead[sinceRead]}
        </Badge>
      )}
      {trouble && (
        <Badge appearance="tint" color="danger">
          {reading.preRead.troubles[trouble]}
        </Badge>
      )}
    </>
  );
}

function aboutFile(file: NonNullable<PreRead['file']>, { reading: { preRead }, dates }: TabWords): string {
  const { ending, size, day, clock } = file;
  const known = [
    ending?.toUpperCase(),
    size === null ? null : preRead.size(size),
    preRead.changedOn(dates.date(day), clock),
  ];
  return known.filter(Boolean).join(' · ');
}

type MarkingProps = { item: WholeItem; opening: ReturnType<typeof useOpening> };

function Marking({ item, opening: { isSending, trouble, markRead } }: MarkingProps) {
  const styles = useStyles();
  const { preRead } = useWords().reading;
  const isRead = item.attachments.every(({ sinceRead }) => sinceRead === 'read');
  const several = item.attachments.filter(({ fileId, url }) => fileId ?? url).length > 1;
  return (
    <div className={styles.mark}>
      {!isRead && (
        <Button size="small" disabled={isSending} onClick={() => void markRead()}>
          {preRead.mark}
        </Button>
      )}
      <span role="status">
        {isRead ? <Soft>{preRead.marked}</Soft> : several && <Soft>{preRead.onTheWay}</Soft>}
      </span>
      {trouble && (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{trouble}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** For whoever prepares the meeting: who is ready, and who is still to read. */
function Readers({ readers: { read, missing } }: { readers: NonNullable<WholeItem['readers']> }) {
  const styles = useStyles();
  const { list, reading } = useWords();
  return (
    <div className={styles.readers}>
      {read.length > 0 && <Soft>{reading.preRead.readBy(list(read))}</Soft>}
      {missing.length > 0 && <Soft>{reading.preRead.missing(list(missing))}</Soft>}
    </div>
  );
}

import { MessageBar, MessageBarBody, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, type RefObject, Suspense, useContext, useEffect, useRef, useState } from 'react';
import { useResource } from '../client/use-resource.ts';
import { CaseLink } from '../look-back/case-link.tsx';
import { marginWidth, withMargin } from '../read/margin.ts';
import { isNoted } from '../read/noted-blocks.tsx';
import { lazily } from '../shell/lazily.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { Shown } from '../shell/shown.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { type TabWords, useWords } from '../shell/words.tsx';
import { WriteItem } from '../write/write-item.tsx';
import type { Item, WholeItem } from './answers.ts';
import { Soft } from './item-parts.tsx';
import { ItemText } from './item-text.tsx';
import { countHits } from './search.ts';
import { SearchedFor, Text } from './searched.tsx';

const ItemEditor = lazily(() => import('../write/item-editor.tsx'));

const useStyles = makeStyles({
  article: {
    maxWidth: '42rem',
    margin: '0 auto',
    fontSize: tokens.fontSizeBase400,
    lineHeight: '1.65',
    overflowWrap: 'break-word',
  },
  noted: { [withMargin]: { paddingInlineEnd: marginWidth } },
  title: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    '@media (max-width: 480px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
    ':empty': { display: 'none' },
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

type Props = {
  meetingId: string;
  itemId: string;
  focusOnTitle: boolean;
  /** What is done with the item as a whole. */
  tools: ReactNode;
  children: ReactNode;
};

/** One item to be read from top to bottom, or written by whoever may, and what stands below it. */
export function ItemPane({ meetingId, itemId, focusOnTitle, tools, children }: Props) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const resource = useResource('item', { meetingId, itemId });
  const isThere = resource.body !== null;
  const [isWriting, write] = useState(false);
  const wasWriting = useRef(isWriting);
  useEffect(() => {
    if (focusOnTitle && isThere && itemId) title.current?.focus({ preventScroll: false });
  }, [focusOnTitle, isThere, itemId]);
  // Behind the editor one goes on reading where the text begins.
  useEffect(() => {
    if (wasWriting.current && !isWriting) title.current?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);
  const { etag } = resource;
  return (
    <Shown of={resource}>
      {(item) =>
        isWriting && etag !== null && item.kind === 'item' ? (
          <article className={styles.article}>
            <Suspense fallback={<Waiting />}>
              <ItemEditor {...{ meetingId, item, etag }} close={() => write(false)} />
            </Suspense>
            {children}
          </article>
        ) : (
          <article
            className={mergeClasses(styles.article, item.kind === 'item' && isNoted(item) && styles.noted)}
          >
            <ItemHead item={item} title={title} />
            <div className={styles.ways}>
              {item.kind === 'item' && item.mayEdit && (
                <WriteItem {...{ meetingId, itemId }} open={() => write(true)} />
              )}
              {tools}
            </div>
            <ItemText item={item} />
            {children}
          </article>
        )
      }
    </Shown>
  );
}

function ItemHead({ item, title }: { item: Item; title: RefObject<HTMLHeadingElement | null> }) {
  const styles = useStyles();
  const words = useWords();
  const query = useContext(SearchedFor);
  const name = nameOf(item, words);
  const hits = query === null ? 0 : countHits(item, query);
  usePageTitle(`${item.number}. ${name}`);
  return (
    <header>
      <Soft>
        {words.row.number(item.number)} · {words.dates.long(item.day)}
        {hits > 0 && ` · ${words.item.hits(hits)}`}
      </Soft>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        <Text>{name}</Text>
      </h1>
      {item.kind === 'item' && <Facts item={item} />}
      {item.kind === 'item' && item.textFrom && (
        <MessageBar intent="warning">
          <MessageBarBody>{words.item.textFrom(words.dates.date(item.textFrom))}</MessageBarBody>
        </MessageBar>
      )}
    </header>
  );
}

function nameOf(item: Item, { row }: TabWords): string {
  if (item.kind === 'item' || item.kind === 'told') return item.title;
  return item.kind === 'closed' ? (item.title ?? row.closed) : row.inhabil;
}

function Facts({ item }: { item: WholeItem }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <dl className={styles.facts}>
      {factsOf(item, words).map(({ term, fact }) => (
        <div key={term} style={{ display: 'contents' }}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.fact}>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf(item: WholeItem, { item: say, row, list, agenda }: TabWords) {
  const { boardId, caseNumber, units, minutes, closed, guests, disqualified } = item;
  const { agreeing, discussing, linked } = item;
  const facts = [
    { term: say.caseTerm, fact: caseNumber && <CaseLink {...{ boardId, caseNumber }} name={caseNumber} /> },
    { term: say.units, fact: units.join(', ') },
    { term: agenda.time, fact: minutes === null ? null : row.minutes(minutes) },
    { term: row.closedPoint, fact: closed && (closed.reason ?? say.withoutReason) },
    { term: say.alsoSeen, fact: closed && list(closed.audience) },
    { term: say.guests, fact: list(guests.map(({ name, clock }) => say.guest(name, clock))) },
    { term: say.disqualified, fact: list(disqualified) },
    { term: say.agreeing, fact: list(agreeing) },
    { term: say.discussing, fact: list(discussing) },
    { term: say.linked, fact: list(linked.map(({ number, title }) => `${number}. ${title}`)) },
  ];
  return facts.filter(({ fact }) => fact);
}

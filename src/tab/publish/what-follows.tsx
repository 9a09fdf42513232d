import { makeStyles, tokens } from '@fluentui/react-components';
import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { type TabWords, useWords } from '../shell/words.tsx';

export type Preview = Answer<Routes['preview']>;

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
});

/** What is new in the publication, and who is told of it. */
export function WhatFollows({ preview }: { preview: Preview }) {
  const words = useWords();
  const { publish } = words.prepare;
  return (
    <div>
      <Lines title={publish.changes} lines={changesOf(preview, words)} />
      <Lines title={publish.told} lines={toldOf(preview, words)} />
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function changesOf({ changes }: Preview, { prepare: { publish } }: TabWords): string[] {
  if (changes === null) return [publish.first];
  const lines = [
    ...changes.rows.map(({ what, number, title }) => publish[what](number, title)),
    ...(changes.removed > 0 ? [publish.removed(changes.removed)] : []),
    ...(changes.reordered ? [publish.reordered] : []),
  ];
  return lines.length > 0 ? lines : [publish.none];
}

function toldOf(preview: Preview, { prepare: { publish }, list }: TabWords): string[] {
  const { changes, said, guests, writesEvent, laysPapers } = preview;
  return [
    changes === null ? publish.posts : publish.updates,
    ...(said === null ? [] : [publish.said(said)]),
    guests.length > 0 ? publish.guests(list(guests)) : publish.noGuests,
    ...(writesEvent ? [publish.event] : []),
    ...(laysPapers ? [publish.papers] : []),
  ];
}

import {
  FluentProvider,
  makeStyles,
  Switch,
  Tab,
  TabList,
  teamsDarkTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useResource } from '../client/use-resource.ts';
import { useHost } from '../shell/host-context.ts';
import { Shown } from '../shell/shown.tsx';
import { useWords } from '../shell/words.tsx';
import { DrawnCard } from './drawn-card.tsx';
import { type Preview, WhatFollows } from './what-follows.tsx';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: tokens.spacingHorizontalXXL,
    '@media (max-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  tabs: { flexWrap: 'wrap' },
  card: { padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusLarge },
  hint: {
    margin: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

type As = Preview['cards'][number]['as'];
type Props = { meetingId: string; see: (isSeen: boolean) => void };

/** What publishing will show to each kind of reader, what is new in it and who is told. */
export default function PublishPreview({ meetingId, see }: Props) {
  const styles = useStyles();
  const resource = useResource('preview', { meetingId });
  const isSeen = resource.body !== null && resource.failed === null;
  useEffect(() => {
    see(isSeen);
    return () => see(false);
  }, [see, isSeen]);
  return (
    <Shown of={resource}>
      {(preview) => (
        <div className={styles.sides}>
          <Cards cards={preview.cards} />
          <WhatFollows preview={preview} />
        </div>
      )}
    </Shown>
  );
}

function Cards({ cards }: Pick<Preview, 'cards'>) {
  const styles = useStyles();
  const { publish } = useWords().prepare;
  const isPageDark = useHost().theme !== 'default';
  const [as, look] = useState<As>('channel');
  const [isDark, darken] = useState(isPageDark);
  const card = cards.find((one) => one.as === as)?.card;
  return (
    <div>
      <div className={styles.head}>
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={publish.seenBy}
          selectedValue={as}
          onTabSelect={(_, { value }) => look(cards.find((one) => one.as === value)?.as ?? 'channel')}
        >
          {cards.map((one) => (
            <Tab key={one.as} value={one.as}>
              {publish.as[one.as]}
            </Tab>
          ))}
        </TabList>
        <Switch label={publish.dark} checked={isDark} onChange={(_, { checked }) => darken(checked)} />
      </div>
      <p className={styles.hint}>
        {publish.asText[as]} {publish.inert}
      </p>
      {card && (
        <FluentProvider theme={isDark ? teamsDarkTheme : teamsLightTheme} className={styles.card}>
          <DrawnCard card={card} label={publish.card(publish.as[as])} unreadable={publish.unknown} />
        </FluentProvider>
      )}
    </div>
  );
}

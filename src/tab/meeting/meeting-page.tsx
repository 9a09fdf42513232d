import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Navigation20Regular } from '@fluentui/react-icons';
import { type ReactNode, Suspense, useRef, useState } from 'react';
import { useResource } from '../client/use-resource.ts';
import { DecideHere } from '../decide/decide-here.tsx';
import { isOpen, Preparing } from '../publish/preparing.tsx';
import { lazily } from '../shell/lazily.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { Shown } from '../shell/shown.tsx';
import { TopBar } from '../shell/top-bar.tsx';
import { useWords } from '../shell/words.tsx';
import { itemIdOf, type Meeting } from './answers.ts';
import { FrontPage } from './front-page.tsx';
import { ItemPane } from './item-pane.tsx';
import { OnwardLinks } from './onward-links.tsx';
import { useReadingKeys } from './reading-keys.ts';
import { SearchedFor } from './searched.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Side } from './side.tsx';
import { useNarrow } from './use-narrow.ts';
import { useSearch } from './use-search.ts';

const AgendaTools = lazily(() => import('../publish/agenda-tools.tsx'));
const ItemTools = lazily(() => import('../publish/item-tools.tsx'));
const SideDrawer = lazily(() => import('./side-drawer.tsx'));

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100dvh' },
  panes: { display: 'grid', gridTemplateColumns: 'minmax(18rem, 24rem) 1fr', flexGrow: 1, minHeight: 0 },
  side: {
    overflowY: 'auto',
    padding: tokens.spacingVerticalL,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  reading: { overflowY: 'auto', padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} 5rem` },
  below: { marginTop: tokens.spacingVerticalXXL },
  opener: { flexShrink: 0 },
  narrow: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 4rem` },
});

type Props = { meetingId: string; itemId: string | null };

/** A meeting: its items at the side, and one of them, or what is said of the meeting, to be read. */
export default function MeetingPage({ meetingId, itemId }: Props) {
  const resource = useResource('meeting', { meetingId });
  return (
    <Shown of={resource}>
      {(meeting) => (
        <Preparing meeting={meeting}>
          {(planned, done) => <Agenda meeting={planned} itemId={itemId} done={done} />}
        </Preparing>
      )}
    </Shown>
  );
}

/** `done` is what was done to the agenda last. */
function Agenda({ meeting, itemId, done }: { meeting: Meeting; itemId: string | null; done: ReactNode }) {
  const styles = useStyles();
  const words = useWords();
  const isNarrow = useNarrow();
  const searching = useSearch(meeting);
  const box = useRef<HTMLInputElement>(null);
  const [isListOpen, openList] = useState(false);
  // Whoever opens one item after another goes on reading at its title.
  const begun = useRef(itemId);
  const hasMoved = begun.current !== itemId;
  const { meetingId, boardId, boardName, day } = meeting;
  const search = () => (isNarrow ? openList(true) : box.current?.focus());
  const letters = useReadingKeys({ meeting, itemId, search });
  const name = words.dates.long(day);
  usePageTitle(itemId === null ? name : null);
  const side = { meeting, openItem: itemId, search: searching, box };
  return (
    <SearchedFor value={searching.query}>
      <div className={isNarrow ? undefined : styles.page}>
        <TopBar
          trail={[
            { name: words.home, to: { page: 'home' } },
            { name: boardName, to: { page: 'board', boardId } },
            { name, to: { page: 'meeting', meetingId, itemId: null } },
          ]}
        >
          {isNarrow && itemId !== null && (
            <Button
              className={styles.opener}
              appearance="subtle"
              size="small"
              icon={<Navigation20Regular />}
              onClick={() => openList(true)}
            >
              {words.agenda.title}
            </Button>
          )}
          {(meeting.mayEdit || meeting.mayPropose) && isOpen(meeting) && (
            <Suspense>
              <AgendaTools meeting={meeting} />
            </Suspense>
          )}
        </TopBar>
        {done}
        {/* One text in one place, so that what is written there lives through a phone that is turned. */}
        <div className={isNarrow ? styles.narrow : styles.panes}>
          {!isNarrow && (
            <div className={styles.side}>
              <Side {...side} />
              <Shortcuts {...letters} />
            </div>
          )}
          <div className={isNarrow ? undefined : styles.reading} key={itemId}>
            <Reading meeting={meeting} itemId={itemId} hasMoved={hasMoved} />
          </div>
          {isNarrow && itemId === null && (
            <div className={styles.below}>
              <Side {...side} />
            </div>
          )}
          {isNarrow && (
            <Suspense>
              <SideDrawer {...side} isOpen={isListOpen && itemId !== null} close={() => openList(false)} />
            </Suspense>
          )}
        </div>
      </div>
    </SearchedFor>
  );
}

type ReadingProps = { meeting: Meeting; itemId: string | null; hasMoved: boolean };

function Reading({ meeting, itemId, hasMoved }: ReadingProps) {
  if (itemId === null) return <FrontPage meeting={meeting} />;
  const row = meeting.rows.find((one) => itemIdOf(one) === itemId);
  return (
    <ItemPane
      key={itemId}
      meetingId={meeting.meetingId}
      itemId={itemId}
      focusOnTitle={hasMoved}
      tools={
        meeting.mayEdit &&
        isOpen(meeting) &&
        row?.kind === 'item' && (
          <Suspense>
            <ItemTools meeting={meeting} item={row} />
          </Suspense>
        )
      }
    >
      <DecideHere meeting={meeting} itemId={itemId} />
      <OnwardLinks meeting={meeting} itemId={itemId} />
    </ItemPane>
  );
}

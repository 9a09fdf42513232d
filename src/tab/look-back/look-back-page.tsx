import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useResource } from '../client/use-resource.ts';
import { Column } from '../shell/column.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { type LookBackPart, lookBackParts } from '../shell/place.ts';
import { Link } from '../shell/router.tsx';
import { Shown } from '../shell/shown.tsx';
import { TopBar } from '../shell/top-bar.tsx';
import { useWords } from '../shell/words.tsx';
import { DecisionsPart } from './decisions-part.tsx';
import { NumbersPart } from './numbers-part.tsx';
import { OrdersPart } from './orders-part.tsx';
import { type LookedBackAt, SearchPart } from './search-part.tsx';

const useStyles = makeStyles({
  parts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalXL}`,
    '@media (max-width: 480px)': { columnGap: tokens.spacingHorizontalM },
    margin: `0 0 ${tokens.spacingVerticalXL}`,
    padding: 0,
    listStyleType: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  part: {
    display: 'inline-block',
    padding: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    ':hover': { color: tokens.colorNeutralForeground1 },
    // What is transparent is not, where colours are forced.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'CanvasText' },
  },
  text: { margin: `0 0 ${tokens.spacingVerticalL}`, color: tokens.colorNeutralForeground2 },
});

type Props = { boardId: string; part: LookBackPart; wish: string | null };

/** What lies behind a board: what it treated, decided and ordered. */
export default function LookBackPage({ boardId, part, wish }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { title, text, parts } = words.lookingBack;
  const resource = useResource('board', { boardId });
  usePageTitle(resource.body ? `${title}: ${resource.body.name}` : null);
  return (
    <Shown of={resource}>
      {(board) => (
        <>
          <TopBar
            trail={[
              { name: words.home, to: { page: 'home' } },
              { name: board.name, to: { page: 'board', boardId } },
              { name: title, to: { page: 'look-back', boardId, part, wish: null } },
            ]}
          />
          <Column title={title}>
            <p className={styles.text}>{text}</p>
            <nav aria-label={title}>
              <ul className={styles.parts}>
                {partsFor(board).map((one) => (
                  <li key={one}>
                    <Link
                      to={{ page: 'look-back', boardId, part: one, wish: null }}
                      className={mergeClasses(styles.part, one === part && styles.here)}
                      current={one === part}
                    >
                      {parts[one]}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
            <OnePart board={board} part={part} wish={wish} />
          </Column>
        </>
      )}
    </Shown>
  );
}

function OnePart({ board, part, wish }: { board: LookedBackAt; part: LookBackPart; wish: string | null }) {
  switch (part) {
    case 'numbers':
      return <NumbersPart boardId={board.boardId} />;
    case 'search':
      return <SearchPart key={wish} board={board} said={wish ?? ''} />;
    case 'decisions':
      return <DecisionsPart boardId={board.boardId} unit={wish ?? ''} />;
    case 'orders':
      return <OrdersPart key={wish} boardId={board.boardId} first={wish} />;
    default:
      return part satisfies never;
  }
}

/** Guests have no orders to look at. */
function partsFor({ rights }: LookedBackAt): LookBackPart[] {
  return lookBackParts.filter((part) => part !== 'orders' || rights.includes('see-orders'));
}

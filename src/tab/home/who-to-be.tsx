import { makeStyles, tokens } from '@fluentui/react-components';
import type { TrialPerson } from '../host/host.ts';
import { Column } from '../shell/column.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { useWords } from '../shell/words.tsx';

const useStyles = makeStyles({
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(16rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXL} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  person: {
    display: 'block',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ':hover span': { color: 'inherit' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  role: { color: tokens.colorNeutralForeground2 },
});

/** In the trial: the people as whom the page can be looked at, staying where its address leads. */
export default function WhoToBe({ people }: { people: readonly TrialPerson[] }) {
  const styles = useStyles();
  const words = useWords();
  const { whoToBe } = words.atHome;
  usePageTitle(whoToBe.title);
  return (
    <Column title={whoToBe.title}>
      <p className={styles.role}>{whoToBe.text}</p>
      <ul className={styles.people}>
        {people.map(({ id, name, role, unit }) => (
          <li key={id}>
            <a className={styles.person} href={`${location.pathname}?as=${encodeURIComponent(id)}`}>
              <span className={styles.name}>{name}</span>
              <br />
              <span className={styles.role}>{[words.roles[role], unit].filter(Boolean).join(', ')}</span>
            </a>
          </li>
        ))}
      </ul>
    </Column>
  );
}

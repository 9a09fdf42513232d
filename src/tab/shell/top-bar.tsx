import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Place } from './place.ts';
import { Link } from './router.tsx';
import { ShareLink } from './share-link.tsx';
import { useWords } from './words.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minHeight: '44px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    '@media (max-width: 480px)': {
      columnGap: tokens.spacingHorizontalXXS,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    },
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  trail: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  step: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  // On a phone the step above is enough: what the page is stands in its heading.
  far: { '@media (max-width: 480px)': { display: 'none' } },
  back: { display: 'none', flexShrink: 0, '@media (max-width: 480px)': { display: 'inline' } },
  between: { flexShrink: 0, '@media (max-width: 480px)': { display: 'none' } },
  link: {
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground2Hover, textDecorationLine: 'underline' },
  },
});

type Props = { trail: readonly { name: string; to: Place }[]; children?: ReactNode };

/** The way back up, and what the page has to say at its right; on a phone below, where it is much. */
export function TopBar({ trail, children }: Props) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.bar}>
      <nav aria-label={words.youAreAt} style={{ flexGrow: 1 }}>
        <ol className={styles.trail}>
          {trail.map(({ name, to }, at) => (
            <li key={name} className={mergeClasses(styles.step, at !== trail.length - 2 && styles.far)}>
              {at > 0 && <ChevronRight16Regular className={styles.between} aria-hidden />}
              {at === trail.length - 2 && <ArrowLeft16Regular className={styles.back} aria-hidden />}
              <Link to={to} className={styles.link} current={at === trail.length - 1}>
                {name}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <ShareLink name={trail.at(-1)?.name ?? words.home} />
      {children}
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXXL },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  marked: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
});

type Props = { title: string; children: ReactNode; isMarked?: boolean };

/** A section of an item's text; what the board is asked for, or has decided, stands out. */
export function Section({ title, children, isMarked = false }: Props) {
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.section, isMarked && styles.marked)}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

/** What is said in passing. */
export function Soft({ children }: { children: ReactNode }) {
  return <span className={useStyles().soft}>{children}</span>;
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  entry: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Something that could go onto the agenda: what it is, and what can be done with it. */
export function Entry({ title, about, children }: { title: string; about: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <article className={styles.entry}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.about}>{about}</p>
      {children}
    </article>
  );
}

import { Body1, Button, makeStyles, Title3, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '32rem',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
  },
  title: { margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = { title: string; text: string; act?: { label: string; do: () => void } | undefined };

/** In place of a page: what is the matter, and what one can do. */
export function Notice({ title, text, act }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.notice}>
      <Title3 as="h1" className={styles.title}>
        {title}
      </Title3>
      <Body1 as="p" className={styles.text}>
        {text}
      </Body1>
      {act && (
        <Button appearance="primary" onClick={act.do}>
          {act.label}
        </Button>
      )}
    </section>
  );
}

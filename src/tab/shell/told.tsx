import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ told: { marginBottom: tokens.spacingVerticalM } });

/** What came of what was just done, above the list it was done in; nothing before anything was. */
export function Told({ text }: { text: string | null }) {
  const styles = useStyles();
  if (text === null) return null;
  return (
    <MessageBar className={styles.told} intent="success" politeness="polite">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

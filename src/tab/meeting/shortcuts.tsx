import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useWords } from '../shell/words.tsx';

const useStyles = makeStyles({
  shortcuts: {
    margin: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  title: { cursor: 'pointer' },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: `${tokens.spacingVerticalM} 0`,
  },
  does: { margin: 0 },
  key: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
  },
});

type Props = { isOn: boolean; switchTo: (isOn: boolean) => void };

/** Which letters do what, and the switch for whoever speaks to the computer or strays on its keys. */
export function Shortcuts({ isOn, switchTo }: Props) {
  const styles = useStyles();
  const { keys } = useWords();
  const named = { j: keys.next, k: keys.previous, e: keys.edit, '/': keys.search, '↓ ↑': keys.arrows };
  return (
    <details className={styles.shortcuts}>
      <summary className={styles.title}>{keys.title}</summary>
      <dl className={styles.keys}>
        {Object.entries(named).map(([key, does]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>
              <kbd className={styles.key}>{key}</kbd>
            </dt>
            <dd className={styles.does}>{does}</dd>
          </div>
        ))}
      </dl>
      <Switch label={keys.on} checked={isOn} onChange={(_, { checked }) => switchTo(checked)} />
    </details>
  );
}

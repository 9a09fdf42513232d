import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { useWords } from '../shell/words.tsx';

const useStyles = makeStyles({
  opener: { alignSelf: 'flex-start' },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: `0 0 ${tokens.spacingVerticalM}`,
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
  const named = { j: keys.next, k: keys.previous, '/': keys.search, '↓ ↑': keys.arrows };
  return (
    <Popover trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.opener} appearance="subtle" size="small">
          {keys.title}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={keys.title}>
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
      </PopoverSurface>
    </Popover>
  );
}

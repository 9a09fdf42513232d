import { Button, makeStyles } from '@fluentui/react-components';
import { Checkmark20Regular, Link20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useHost } from './host-context.ts';
import { pathTo } from './place.ts';
import { useRouter } from './router.tsx';
import { useUnseen } from './unseen.ts';
import { useWords } from './words.tsx';

const useStyles = makeStyles({
  button: { flexShrink: 0, minWidth: 0 },
  // Where there is little room beside the tools, its sign is enough for whoever sees it.
  text: {
    '@media (max-width: 1279px)': {
      ...{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
    },
  },
});

/** Gives others the way to where one is; what each sees there is their own. */
export function ShareLink({ name }: { name: string }) {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const { share } = useHost();
  const { atHome } = useWords();
  const { place } = useRouter();
  const path = pathTo(place);
  const [done, finish] = useState<{ path: string; how: 'shown' | 'copied' | 'failed' } | null>(null);
  const how = done?.path === path ? done.how : null;
  return (
    <>
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={how === 'copied' ? <Checkmark20Regular /> : <Link20Regular />}
        title={atHome.share}
        onClick={async () => finish({ path, how: await share({ path, name }) })}
      >
        <span className={styles.text}>{how === 'copied' ? atHome.copied : atHome.share}</span>
      </Button>
      <span role="status" className={how === 'failed' ? undefined : unseen}>
        {how === 'copied' && atHome.copied}
        {how === 'failed' && atHome.notCopied}
      </span>
    </>
  );
}

import {
  Button,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import type { WholeItem } from '../meeting/answers.ts';
import { Modal } from '../shell/modal.tsx';
import { saidOf } from '../shell/said-of.ts';
import { useWords } from '../shell/words.tsx';
import type { PreRead } from './opened.ts';
import { useFile } from './use-file.ts';

const useStyles = makeStyles({
  surface: {
    maxWidth: 'min(70rem, 96vw)',
    '@media (max-width: 480px)': { padding: tokens.spacingVerticalM },
  },
  body: { maxHeight: '90dvh' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    overflowY: 'hidden',
  },
  link: { alignSelf: 'start', color: tokens.colorBrandForegroundLink },
  file: { height: '80dvh', width: '100%', border: 'none', borderRadius: tokens.borderRadiusMedium },
});

type Props = { item: WholeItem; one: PreRead; isOpen: boolean; close: () => void };

/** A file in front of the page, by the browser's own viewer; one that it cannot show is fetched to the device. */
export default function PreReadDialog({ isOpen, close, ...shown }: Props) {
  const styles = useStyles();
  const { preRead } = useWords().reading;
  return (
    <Modal isOpen={isOpen} close={close}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle
            action={
              <Button
                appearance="subtle"
                aria-label={preRead.close}
                icon={<Dismiss24Regular />}
                onClick={close}
              />
            }
          >
            {shown.one.title}
          </DialogTitle>
          <File {...shown} />
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}

function File({ item: { meetingId, itemId }, one }: Pick<Props, 'item' | 'one'>) {
  const styles = useStyles();
  const { reading, wrong } = useWords();
  const { url, isShown, trouble } = useFile({ meetingId, itemId, fileId: one.fileId ?? '' });
  const name = one.file?.ending ? `${one.title}.${one.file.ending}` : one.title;
  return (
    <DialogContent className={styles.content}>
      {url === null && trouble === null && <Spinner label={reading.preRead.fetching} />}
      {trouble && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{saidOf(trouble, wrong)}</MessageBarBody>
        </MessageBar>
      )}
      {url && (
        <a className={styles.link} href={url} download={name}>
          {reading.preRead.download}
        </a>
      )}
      {url && isShown && <iframe className={styles.file} src={url} title={one.title} />}
    </DialogContent>
  );
}

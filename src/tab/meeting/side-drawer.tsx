import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import { useUnhiding } from '../shell/modal.tsx';
import { useWords } from '../shell/words.tsx';
import { Side, type SideProps } from './side.tsx';

type Props = SideProps & { isOpen: boolean; close: () => void };

/** The list where there is no room for it beside the text. */
export default function SideDrawer({ isOpen, close, ...side }: Props) {
  const { agenda } = useWords();
  useUnhiding();
  return (
    <OverlayDrawer open={isOpen} onOpenChange={(_, { open }) => !open && close()} position="start">
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label={agenda.close}
              icon={<Dismiss24Regular />}
              onClick={close}
            />
          }
        >
          {agenda.title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <Side {...side} />
      </DrawerBody>
    </OverlayDrawer>
  );
}

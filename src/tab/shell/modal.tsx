import { Dialog, type DialogProps } from '@fluentui/react-components';
import { useEffect } from 'react';

type Props = { isOpen: boolean; close: () => void; children: DialogProps['children'] };

/** A dialog over the page. Taken away while it is open, as when its item is gone, it gives the page back to be heard. */
export function Modal({ isOpen, close, children }: Props) {
  // Fluent hides the rest from screen readers, and unhides it only when a dialog is closed.
  useEffect(() => () => document.getElementById('tab')?.removeAttribute('aria-hidden'), []);
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && close()}>
      {children}
    </Dialog>
  );
}

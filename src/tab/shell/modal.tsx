import { Dialog, type DialogProps } from '@fluentui/react-components';
import { useEffect } from 'react';

type Props = { isOpen: boolean; close: () => void; children: DialogProps['children'] };

/** A dialog over the page. Taken away while it is open, as when its item is gone, it gives the page back to be heard. */
export function Modal({ isOpen, close, children }: Props) {
  useUnhiding();
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && close()}>
      {children}
    </Dialog>
  );
}

/** Fluent hides the page below from screen readers, and unhides it only when what lies over it is closed, not when it goes. */
export function useUnhiding(): void {
  useEffect(() => () => document.getElementById('tab')?.removeAttribute('aria-hidden'), []);
}

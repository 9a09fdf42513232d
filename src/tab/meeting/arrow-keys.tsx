import { type ReactNode, useEffect, useRef } from 'react';

/** Among the links within, the arrows up and down lead from one to the next. */
export function ArrowKeys({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = list.current;
    element?.addEventListener('keydown', moveByArrows);
    return () => element?.removeEventListener('keydown', moveByArrows);
  }, []);
  return <div ref={list}>{children}</div>;
}

function moveByArrows(event: KeyboardEvent): void {
  const step = event.altKey ? undefined : { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const list = event.currentTarget;
  if (step === undefined || !(list instanceof HTMLElement)) return;
  const links = [...list.querySelectorAll('a')];
  const at = links.findIndex((link) => link.matches(':focus'));
  const next = at === -1 ? undefined : links[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** As a ref: what came in place of the button that was pressed takes the focus, at its first field where it has one. */
export function takeFocus(part: HTMLElement | null): void {
  const field = part?.querySelector<HTMLElement>('select, textarea, input');
  (field ?? part)?.focus();
}

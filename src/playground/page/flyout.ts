/** Choices beside a button: it opens and closes them, and so does leaving them or Escape. Gives what opens them. */
export function createFlyout(
  whole: HTMLElement,
  more: HTMLButtonElement,
  choices: HTMLElement,
): (isOpen: boolean) => void {
  function open(isOpen: boolean): void {
    choices.hidden = !isOpen;
    more.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) choices.querySelector('button')?.focus();
  }

  more.addEventListener('click', () => open(choices.hidden !== false));
  whole.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || choices.hidden) return;
    open(false);
    more.focus();
  });
  whole.addEventListener('focusout', (event) => {
    if (!whole.contains(event.relatedTarget as Node | null)) open(false);
  });
  open(false);
  return open;
}

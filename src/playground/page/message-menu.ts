import type { Post } from '../wire.ts';
import { element, icon, icons } from './element.ts';
import { createFlyout } from './flyout.ts';
import { texts } from './texts.ts';

/** The menu of a message that somebody wrote. */
export function createMessageMenu(makeItem: (post: Post) => void) {
  const label = texts.moreActions;
  const more = element(
    'button',
    { type: 'button', className: 'react', title: label, 'aria-label': label },
    icon(icons.more),
  );
  const item = element('button', { type: 'button' }, texts.extension.makeItem);
  const choices = element('div', { className: 'choices', role: 'group', 'aria-label': label }, item);
  const whole = element('div', { className: 'reactions message-menu', hidden: true }, more, choices);
  const open = createFlyout(whole, more, choices);
  let shown: Post | null = null;

  item.addEventListener('click', () => {
    open(false);
    more.focus();
    if (shown) makeItem(shown);
  });
  return {
    element: whole,
    show(post: Post) {
      shown = post;
      whole.hidden = post.from === null || post.isRemoved || post.text === '';
    },
  };
}

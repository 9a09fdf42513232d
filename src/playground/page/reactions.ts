import type { Post } from '../wire.ts';
import { element, icon, icons } from './element.ts';
import { createFlyout } from './flyout.ts';
import type { Onlooker } from './message.ts';
import { reactionEmoji } from './reaction-emoji.ts';
import { texts } from './texts.ts';

/** The reactions below a post of the bot: those given, with counts, and a button for more. */
export function createReactions({ viewer, nameOf, react }: Onlooker) {
  const given = element('div', { className: 'given' });
  const choices = element('div', { className: 'choices', role: 'group', 'aria-label': texts.react });
  const more = element(
    'button',
    {
      type: 'button',
      className: 'react',
      title: texts.react,
      'aria-label': texts.react,
    },
    icon(icons.smile),
  );
  const whole = element('div', { className: 'reactions', hidden: true }, given, more, choices);

  const open = createFlyout(whole, more, choices);

  return {
    element: whole,
    show(post: Post) {
      whole.hidden = post.from !== null || post.isRemoved;
      const isOwn = (kind: string) => post.reactions[kind]?.includes(viewer()) ?? false;
      const hadFocus = given.contains(document.activeElement);
      choices.replaceChildren(
        ...Object.entries(reactionEmoji).map(([kind, emoji]) =>
          button(emoji, texts.reactWith(emoji), isOwn(kind), () => {
            open(false);
            more.focus();
            react(post, kind);
          }),
        ),
      );
      given.replaceChildren(
        ...Object.entries(reactionEmoji).flatMap(([kind, emoji]) => {
          const people = post.reactions[kind] ?? [];
          const said = texts.reactedWith(emoji, people.map(nameOf).join(', '));
          const press = () => react(post, kind);
          return people.length === 0 ? [] : [button(`${emoji} ${people.length}`, said, isOwn(kind), press)];
        }),
      );
      if (hadFocus) more.focus();
    },
  };
}

function button(shown: string, said: string, isPressed: boolean, press: () => void): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', title: said, 'aria-label': said, 'aria-pressed': isPressed },
    shown,
  );
  made.addEventListener('click', press);
  return made;
}

import { element } from './element.ts';
import { texts } from './texts.ts';

/** Whether the next message is for the bot alone; it is off again once that is sent. */
export function createPrivateSwitch() {
  const box = element('input', { type: 'checkbox' });
  return {
    element: element(
      'label',
      { className: 'private-switch', title: texts.privatelyHint },
      box,
      texts.privately,
    ),
    take() {
      const isPrivate = box.checked;
      box.checked = false;
      return isPrivate;
    },
  };
}

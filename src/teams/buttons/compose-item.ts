import { z } from 'zod';
import { itemFromMessage, type WrittenMessage } from '../../domain/item-from-message.ts';
import { newItemView } from '../new-item-view.ts';
import type { Shown } from '../scene.ts';
import { formOf } from './item-form.ts';
import { type Button, type Press, readData } from './press.ts';

const forChosen = z.object({ text: z.string().nullish(), link: z.string().nullish() });

/** The form on the board that was chosen, which its title names. */
export const composeItem: Button = {
  press: async (press) => {
    const { text, link } = readData(forChosen, press.data);
    const shown = await formIn(press, typeof text === 'string' ? { text, link: link ?? null } : null);
    const { board } = press.scene;
    return shown.kind === 'dialog' ? { ...shown, title: `${shown.title} – ${board.name}` } : shown;
  },
};

/** The form of a new item, empty or filled in from a message that somebody wrote. */
export async function formIn(press: Press, message: WrittenMessage | null): Promise<Shown> {
  const { scene } = press;
  const item = message ? itemFromMessage(message, scene.words.itemForm.fromMessage) : undefined;
  return formOf(press, await newItemView(scene, item));
}

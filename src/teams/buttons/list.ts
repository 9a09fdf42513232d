import { z } from 'zod';
import { orderFilters } from '../../domain/typed/command.ts';
import { Refusal } from '../../errors.ts';
import { lists } from '../lists/all.ts';
import { type Button, ids, readData } from './press.ts';

const wanted = z.object({
  list: z.string().max(40),
  page: z.coerce.number().int().min(1).max(1000),
  itemId: ids.itemId.nullish(),
  meetingId: ids.meetingId.nullish(),
  unit: z.string().max(100).nullish(),
  filter: z.enum(orderFilters).catch('unfinished'),
  text: z.string().max(500).nullish(),
});

/** Another page of a list, for whoever pressed. */
export const turn: Button = {
  press: async ({ scene, data, inDialog }) => {
    const { list, page, itemId, meetingId, unit, filter, text } = readData(wanted, data);
    const make = Object.hasOwn(lists, list) ? lists[list] : undefined;
    if (!make) throw new Refusal('outdated');
    const listed = await make(scene, {
      page,
      reader: scene.me,
      inDialog,
      itemId: itemId ?? null,
      meetingId: meetingId ?? null,
      ...{ unit: unit ?? null, filter },
      text: text ?? null,
    });
    if ('text' in listed) return { kind: 'line', text: listed.text };
    const { card, summary } = listed;
    return inDialog ? { kind: 'dialog', title: summary, card } : { kind: 'card', card };
  },
};

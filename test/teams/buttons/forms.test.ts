import { describe, expect, test } from '@jest/globals';
import { everyCard } from '../../cards/every-card.ts';
import { people, tenant } from '../../support/builders.ts';
import { aChat } from '../../support/chat.ts';
import { fieldsIn } from '../../support/fields.ts';
import { traceOf } from '../../support/refused.ts';

import { type Form, forms, incidental } from './form-table.ts';
import { sceneFor } from './press-row.ts';
import { verbsWithFields } from './verbs-with-fields.ts';

const place = { in: 'personal', replyToId: 'post-1' } as const;
const ways = forms.flatMap((form) => form.by.map((way) => ({ ...form, way })));
const opening = forms.flatMap((form) => (form.opens ? [{ ...form, opens: form.opens }] : []));

async function begin(form: Form) {
  const { world, ids } = await sceneFor(form);
  const [chat, who] = [aChat(world), people[form.who ?? 'secretary']];
  if (form.drafts) await chat.types(who, form.drafts);
  const [draft] = [...world.store.everything(tenant).drafts.values()].reverse();
  return { world, chat, who, ids: draft ? { ...ids, draftId: draft.id } : ids };
}

describe('the forms', () => {
  test('all stand in the table: whatever takes something that was filled in', () => {
    const cards = everyCard().map(([, card]) => card);
    expect([...verbsWithFields(cards)].toSorted()).toEqual(
      [...new Set([...forms.map(({ verb }) => verb), ...incidental])].toSorted(),
    );
  });

  test.each(ways)('$verb, sent from a $way, keeps what was typed where it is refused', async (form) => {
    const { world, ids, chat, who } = await begin(form);
    const before = traceOf(world);
    const filled = { ...form.data(ids), ...form.typed };
    const answer = await chat[form.way === 'dialog' ? 'sends' : 'presses'](who, form.verb, filled, place);
    expect(answer.text).toMatch(form.refused);
    expect(fieldsIn(answer)).toMatchObject(form.typed);
    expect(traceOf(world)).toEqual(before);
    expect(chat.logged).toEqual([]);
  });

  test.each(opening)('$verb is filled in in a dialog, and in a card for whoever opens that', async (form) => {
    const { ids, chat, who } = await begin(form);
    const { verb, data = form.data, card: cardVerb = verb } = form.opens;
    const fields = Object.keys(form.typed);
    const dialog = await chat.opens(who, verb, data(ids), place);
    expect(dialog.body).toMatchObject({ task: { type: 'continue' } });
    expect(Object.keys(fieldsIn(dialog))).toEqual(expect.arrayContaining(fields));
    if (!form.by.includes('card')) return;
    const card = await chat.presses(who, cardVerb, data(ids), place);
    expect(Object.keys(fieldsIn(card))).toEqual(expect.arrayContaining(fields));
    expect(card.text).toContain('Action.Execute');
  });
});

import { z } from 'zod';
import type { Deliver } from './deliver.ts';
import type { Outcome } from './wire.ts';

type Delivered = Awaited<ReturnType<Deliver>>;

const card = z.record(z.string(), z.unknown());

const executed = z.discriminatedUnion('type', [
  z.object({ type: z.literal('application/vnd.microsoft.card.adaptive'), value: card }),
  z.object({ type: z.literal('application/vnd.microsoft.activity.message'), value: z.string() }),
  z.object({ type: z.literal('application/vnd.microsoft.error'), value: z.object({ message: z.string() }) }),
]);

const task = z.object({
  task: z.discriminatedUnion('type', [
    z.object({
      type: z.literal('continue'),
      value: z.object({
        title: z.string().optional(),
        width: z.union([z.string(), z.number()]).optional(),
        card: z.object({ content: card }),
      }),
    }),
    z.object({ type: z.literal('message'), value: z.string() }),
  ]),
});

const found = z.object({
  composeExtension: z.discriminatedUnion('type', [
    z.object({
      type: z.literal('result'),
      attachments: z.array(
        z.object({
          content: card,
          preview: z.object({ content: z.object({ title: z.string(), text: z.string() }) }),
        }),
      ),
    }),
    z.object({ type: z.literal('message'), text: z.string() }),
  ]),
});

/** What the bot answered to a pressed `Action.Execute`. */
export function readExecuted({ status, body }: Delivered): Outcome {
  if (isEmpty(body) && isGood(status)) return { kind: 'done' };
  const read = executed.safeParse(body);
  if (!read.success) return failed(status);
  const { type, value } = read.data;
  if (type === 'application/vnd.microsoft.card.adaptive') return { kind: 'view', card: value };
  if (type === 'application/vnd.microsoft.error') return { kind: 'refused', text: value.message };
  return { kind: 'message', text: value };
}

/** What the bot answered when a dialog was to be opened or was filled in. Nothing at all closes it. */
export function readTask({ status, body }: Delivered): Outcome {
  if (isEmpty(body) && isGood(status)) return { kind: 'done' };
  const read = task.safeParse(body);
  if (!read.success) return failed(status);
  if (read.data.task.type === 'message') return { kind: 'message', text: read.data.task.value };
  const { title, width, card } = read.data.task.value;
  return { kind: 'dialog', dialog: { title: title ?? '', width: width ?? null, card: card.content } };
}

/** What the bot offers to put into a chat. */
export function readFound({ status, body }: Delivered): Outcome {
  const read = found.safeParse(body);
  if (!read.success) return failed(status);
  const { composeExtension } = read.data;
  if (composeExtension.type === 'message') return { kind: 'message', text: composeExtension.text };
  const choices = composeExtension.attachments.map(({ content, preview }) => ({
    ...preview.content,
    card: content,
  }));
  return { kind: 'found', choices };
}

/** What came of a message or reaction, whose answer nobody reads. */
export function readTaken({ status }: Delivered): Outcome {
  return isGood(status) ? { kind: 'done' } : failed(status);
}

function failed(status: number): Outcome {
  return { kind: 'failed', why: isGood(status) ? 'unreadable' : 'status', status };
}

function isGood(status: number): boolean {
  return status >= 200 && status < 300;
}

function isEmpty(body: unknown): boolean {
  return body === undefined || body === null || body === '' || JSON.stringify(body) === '{}';
}

import { z } from 'zod';
import type { Said } from './wire.ts';

/** Teams takes about 100 KB, counted in UTF-16. */
const mostCharacters = 50_000;

/** What the connector answers instead of doing it, in Teams' own codes. */
export class ConnectorError extends Error {
  override readonly name = 'ConnectorError';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, text: string = code) {
    super(text);
    this.status = status;
    this.code = code;
  }
}

/** A message as the bot sends it. */
export function readMessage(body: unknown): Said {
  const read = message.safeParse(body);
  if (!read.success) throw new ConnectorError(400, 'BadSyntax', z.prettifyError(read.error));
  if (JSON.stringify(read.data).length > mostCharacters) throw new ConnectorError(413, 'MessageSizeTooBig');
  const { text, textFormat, summary, attachments } = read.data;
  if (!text && !attachments?.length) throw new ConnectorError(400, 'BadSyntax', 'The message is empty.');
  return {
    text: text ?? '',
    format: textFormat === 'plain' ? 'plain' : 'markdown',
    summary: summary ?? null,
    attached: (attachments ?? []).map(({ contentType, content, name, contentUrl }) => ({
      contentType,
      content: content ?? null,
      name: name ?? null,
      contentUrl: contentUrl ?? null,
    })),
  };
}

/** Whom a message is addressed to by name; null where it is to nobody in particular. */
export function readRecipient(body: unknown): string | null {
  return addressed.safeParse(body).data?.recipient.id ?? null;
}

export function readConversation(body: unknown): z.infer<typeof conversation> {
  const read = conversation.safeParse(body);
  if (!read.success) throw new ConnectorError(400, 'BadSyntax', z.prettifyError(read.error));
  return read.data;
}

const addressed = z.object({ recipient: z.object({ id: z.string() }) });

const message = z.object({
  type: z.literal('message'),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  summary: z.string().nullish(),
  attachments: z
    .array(
      z.object({
        contentType: z.string(),
        content: z.unknown().optional(),
        name: z.string().nullish(),
        contentUrl: z.string().nullish(),
      }),
    )
    .nullish(),
});

const conversation = z.object({
  members: z.array(z.object({ id: z.string() })).nullish(),
  channelData: z.object({ channel: z.object({ id: z.string() }).optional() }).nullish(),
  activity: z.unknown().optional(),
});

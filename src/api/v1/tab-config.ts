import { z } from 'zod';
import { roles } from '../../domain/board.ts';

/** What the page has to know before anybody has signed in: `GET /tab/config.json`. */
export const tabConfig = z.object({
  signIn: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('entra'), clientId: z.string(), tenantId: z.string(), loginUrl: z.url() }),
    /** As one of the demo's people: `POST /trial/tab/token` with `{ person }` gives `{ token }`. */
    z.object({
      kind: z.literal('trial'),
      people: z.array(
        z.object({
          ...{ id: z.string(), name: z.string() },
          ...{ role: z.enum(roles), unit: z.string().nullable() },
        }),
      ),
    }),
    /** No Entra app stands for the tab. */
    z.object({ kind: z.literal('none') }),
  ]),
  /** As deep links name us: by the id in the organisation's catalogue, or by that in the manifest. */
  appId: z.string().nullable(),
});
export type TabConfig = z.infer<typeof tabConfig>;

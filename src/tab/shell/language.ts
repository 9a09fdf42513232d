import type { z } from 'zod';
import type { me } from '../../api/v1/me.ts';
import type { Language } from '../../domain/board.ts';
import { addressOf } from '../client/paths.ts';
import type { Client } from '../client/use-resource.ts';

/** That of the reader's board; of whom the server does not know, the browser's. */
export async function readLanguage({ resources }: Client): Promise<Language> {
  const address = addressOf('me');
  await resources.refresh(address);
  const known = resources.get(address).body as z.output<typeof me> | null;
  return known?.language ?? (navigator.language.startsWith('en') ? 'en' : 'da');
}

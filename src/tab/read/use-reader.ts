import { useResource } from '../client/use-resource.ts';

/** The id of whoever reads, which the page has asked for before it shows anything. */
export function useReader(): string {
  return useResource('me', {}).body?.person.personId ?? '';
}

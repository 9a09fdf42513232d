import type { Somebody } from './board.ts';

/** The address that a person can be written to: none with letters or signs that mail may not carry as they are. */
export function mailAddressOf({ email, addresses }: Pick<Somebody, 'email' | 'addresses'>): string | null {
  return [...(email === null ? [] : [email.trim()]), ...addresses].find(isMailAddress) ?? null;
}

/** A guest's login name (`anna_firma.example#EXT#@…`) looks like an address and is none. */
function isMailAddress(text: string): boolean {
  return /^[\w.!$%&'*+/=?^`{|}~-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(text) && text.length <= 254;
}

import type { Somebody } from '../domain/board.ts';
import { OutsideFailure, Refusal } from '../errors.ts';
import type { Directory } from './outside.ts';

/** The one person whom the address stands for. Refuses nobody, several, and a directory that does not tell. */
export async function findInDirectory(directory: Directory, address: string): Promise<Somebody> {
  const [person, ...others] = await directory.find(address).catch(refused);
  if (!person) throw new Refusal('address-unknown', { address });
  if (others.length > 0) {
    const people = [person, ...others].map(({ name }) => name);
    throw new Refusal('address-ambiguous', { address, people });
  }
  return person;
}

function refused(error: unknown): never {
  if (!(error instanceof OutsideFailure)) throw error;
  throw new Refusal(error.reason === 'not-permitted' ? 'directory-forbidden' : 'directory-away');
}

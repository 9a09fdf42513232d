import type { Directory, Mail } from '../../src/actions/outside.ts';
import { hasAddress, type Somebody } from '../../src/domain/board.ts';
import { asId, type PersonId } from '../../src/domain/ids.ts';
import type { OutsideFailure } from '../../src/errors.ts';

export function somebodyElse(name: string, more: Partial<Somebody> = {}): Somebody {
  const alias = name.toLowerCase().replaceAll(' ', '.');
  const email = `${alias}@aaloese.example`;
  return { personId: asId<PersonId>(`id-${alias}`), name, email, addresses: [email], ...more };
}

/** A directory of these people. What it fails with, where something is put there, it fails with every time. */
export function memoryDirectory(people: readonly Somebody[] = []) {
  const failures: { [Verb in keyof Directory]?: OutsideFailure } = {};
  const looked: string[] = [];
  const installed: PersonId[] = [];
  const mailed: (Mail & { from: string })[] = [];
  const noticed: { person: PersonId; boardName: string; line: string }[] = [];
  const directory: Directory = {
    async find(text) {
      looked.push(text);
      if (failures.find) throw failures.find;
      return people.filter((person) => person.personId === text || hasAddress(person, text));
    },
    async install(person) {
      if (failures.install) throw failures.install;
      installed.push(person);
      return { conversationId: `app-chat-${person}` };
    },
    async mail(from, mail) {
      if (!failures.mail || failures.mail.mayBeDone) mailed.push({ from, ...mail });
      if (failures.mail) throw failures.mail;
    },
    async notify(person, what) {
      if (failures.notify) throw failures.notify;
      noticed.push({ person, ...what });
    },
  };
  return { directory, failures, looked, installed, mailed, noticed };
}

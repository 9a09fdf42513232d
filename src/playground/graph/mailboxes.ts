import { createMailbox, type Edit, type KeptMailbox, type Mailbox } from './mailbox.ts';

/** The mailboxes of a Graph, by address in any case. */
export type Mailboxes = {
  find(name: string): Mailbox | undefined;
  /** The one of this name; it is made, empty or as it was kept, where there is none. */
  open(name: string, kept?: KeptMailbox): Mailbox;
  /** A new and empty one under this name, whatever there was. */
  renew(name: string): Mailbox;
  kept(): Record<string, KeptMailbox>;
  /** Tells of every edit of every mailbox. */
  hear(listener: (name: string, edit: Edit) => void): void;
};

export function createMailboxes(): Mailboxes {
  const mailboxes = new Map<string, Mailbox>();
  const listeners: ((name: string, edit: Edit) => void)[] = [];
  return {
    find: (name) => mailboxes.get(name.toLowerCase()),
    open(name, kept) {
      const key = name.toLowerCase();
      const told = (edit: Edit) => {
        for (const listener of listeners) listener(key, edit);
      };
      const mailbox = mailboxes.get(key) ?? createMailbox(kept, told);
      mailboxes.set(key, mailbox);
      return mailbox;
    },
    renew(name) {
      mailboxes.delete(name.toLowerCase());
      return this.open(name);
    },
    kept: () => Object.fromEntries([...mailboxes].map(([name, mailbox]) => [name, mailbox.kept()])),
    hear: (listener) => void listeners.push(listener),
  };
}

import type { DigestWish, Problem } from './command.ts';
import { clockAtStart } from './read-clock.ts';
import { readPage } from './read-list-command.ts';

const on = /^(?:til|on|ja|yes)(?=\s|$)\s*/i;
const off = /^(?:fra|off|nej|no)$/i;
const all = /^(?:alle?|alt|all)(?=\s|$)\s*/i;
const days = /^(?:(?:på )?(?:hverdage|arbejdsdage)|(?:on )?(?:working days|workdays|weekdays))$/i;

/** `/morgenpost`, `/morgenpost alle side 2`, `/morgenpost til 7:30 hverdage`, `/morgenpost fra`. */
export function readDigest(text: string): { name: 'digest'; wish: DigestWish } | Problem {
  if (off.test(text)) return { name: 'digest', wish: { do: 'off' } };
  if (on.test(text)) return readOn(text.replace(on, ''), text);
  const isAll = all.test(text);
  const page = readPage(text.replace(all, ''));
  if (page !== null) return { name: 'digest', wish: { do: 'show', isAll, page } };
  return /^(?:kl|\d)/i.test(text) ? readOn(text, text) : { kind: 'not-understood', text };
}

function readOn(said: string, text: string): { name: 'digest'; wish: DigestWish } | Problem {
  if (said === '' || days.test(said)) return { name: 'digest', wish: { do: 'on', clock: null } };
  const at = clockAtStart(said);
  if (at === null) return { kind: 'not-understood', text };
  if ('kind' in at) return at;
  const isWhole = at.to === null && (at.rest === '' || days.test(at.rest));
  return isWhole ? { name: 'digest', wish: { do: 'on', clock: at.from } } : { kind: 'not-understood', text };
}

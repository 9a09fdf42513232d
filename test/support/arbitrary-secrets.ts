import type { Board, Member, Role } from '../../src/domain/board.ts';
import type { Day } from '../../src/domain/day.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Meeting } from '../../src/domain/meeting.ts';

/** Who a view is made for: a person by id, everybody in the channel, or the public. */
export type Who = PersonId | 'the channel' | 'the public';

/** What a word that stands nowhere else is part of. `meeting` is that of the place; null for the item as it is now. */
export type Secret = {
  item: Item;
  meeting: Meeting | null;
} /** `ruling` is what was decided, `decision` whatever else the decision says. */ & (
  | { kind: 'title' | 'text' | 'case number' | 'ruling' | 'decision' | 'draft' }
  | { kind: 'note'; writer: PersonId; shared: boolean }
  | { kind: 'question'; asker: PersonId; about: 'item' | 'decision' }
  | { kind: 'reply'; from: PersonId }
  | { kind: 'comment'; to: PersonId }
);

/** Makes the words and remembers of what each is. The words survive markdown and JSON as they are. */
export function createSecrets() {
  const all: Secret[] = [];
  return {
    word: (secret: Secret): string => `Zq${all.push(secret) - 1}z`,
    /** The secrets whose words stand anywhere in the value. */
    foundIn: (value: unknown): Secret[] => {
      const numbers = new Set([...JSON.stringify(value).matchAll(/Zq(\d+)z/g)].map(([, at]) => Number(at)));
      return [...numbers].flatMap((at) => all[at] ?? []);
    },
  };
}

export type Secrets = ReturnType<typeof createSecrets>;

/**
 * Who may see what, written down from the product's table a second time and in another way, so that a mistake in the
 * one is found by the other.
 */
export function tableOf(board: Board, today: Day) {
  const roles = (who: Who): Member[] =>
    board.members.filter(
      (one) => one.personId === who && (one.from ?? today) <= today && today <= (one.to ?? today),
    );
  const has = (who: Who, ...wanted: Role[]) => roles(who).some((one) => wanted.includes(one.role));
  const isOutside = (who: Who) => who === 'the channel' || who === 'the public';
  const isOut = (meeting: Meeting | null) => meeting === null || meeting.publication !== null;
  const isDisqualified = (who: Who, item: Item) => item.disqualified.some((person) => person === who);

  function isNamed(who: Who, item: Item): boolean {
    const names: readonly string[] = [...item.guests, ...(item.closed?.audience ?? [])];
    return names.includes(who);
  }

  /** The rows "see open items of a published agenda" and "see closed items". */
  function maySee(who: Who, item: Item, meeting: Meeting | null): boolean {
    if (isDisqualified(who, item)) return false;
    if (has(who, 'secretary', 'chair')) return true;
    if (!isOut(meeting)) return false;
    if (isOutside(who)) return item.closed === null;
    if (has(who, 'director')) return true;
    if (item.closed !== null) return has(who, 'chief', 'guest') && isNamed(who, item);
    const headed = roles(who).flatMap((one) => (one.role === 'chief' ? [one.unit] : []));
    return item.units.some((unit) => headed.includes(unit)) || (roles(who).length > 0 && isNamed(who, item));
  }

  /** Outsiders see of closed items that they are there, and what their level opens. */
  function isOutsider(who: Who, { item, meeting }: Secret): boolean {
    if (isDisqualified(who, item) || item.closed === null || !isOut(meeting)) return false;
    return isOutside(who) || roles(who).length > 0;
  }

  function opens(who: Who, secret: Secret, ...levels: readonly string[]): boolean {
    const { item, meeting } = secret;
    return (
      maySee(who, item, meeting) || (isOutsider(who, secret) && levels.includes(item.closed?.level ?? 'all'))
    );
  }

  /** "Lukket" and the case number, unless the board hides it. */
  function maySeeCaseNumber(who: Who, secret: Secret): boolean {
    const { item, meeting } = secret;
    return maySee(who, item, meeting) || (isOutsider(who, secret) && !board.hideClosedCaseNumbers);
  }

  function mayRead(who: Who, secret: Secret): boolean {
    const { item, meeting } = secret;
    switch (secret.kind) {
      case 'case number':
        return maySeeCaseNumber(who, secret);
      case 'title':
        return opens(who, secret, 'title', 'decision');
      case 'ruling':
        return opens(who, secret, 'decision');
      case 'note':
        if (!maySee(who, item, meeting)) return false;
        return secret.writer === who || (secret.shared && has(who, 'secretary', 'chair', 'director'));
      case 'question':
        return maySee(who, item, meeting) && !isOutside(who);
      case 'draft':
      case 'reply':
        return maySee(who, item, meeting) && has(who, 'secretary', 'chair');
      case 'comment':
        return has(who, 'secretary', 'chair') && !isDisqualified(who, item);
      default:
        return maySee(who, item, meeting);
    }
  }

  return { maySee, mayRead, isDisqualified };
}

export type Table = ReturnType<typeof tableOf>;

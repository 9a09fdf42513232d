import type { Act } from './activities.ts';
import { type Address, chatIdOf } from './addresses.ts';
import { NotThere } from './not-there.ts';
import type { Trial } from './trial.ts';

/** The person acting there: in the channel, or in the chat of their own. */
export function actOf({ options }: Trial, person: string, where: Address): Act {
  const { people, channel } = options;
  const by = people.find(({ id }) => id === person);
  if (!by || (where.chat !== channel.channelId && where.chat !== chatIdOf(person)))
    throw new NotThere(person);
  return { by, where };
}

import { dropGuest, inviteGuest } from '../../actions/invite-guest.ts';
import { findPerson } from '../../domain/find-person.ts';
import { isPublished } from '../../domain/meeting.ts';
import { demand } from '../../domain/rights.ts';
import { whoIsMeant } from '../who-is-meant.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/gæst 3 Anna Holm 9:45` and `/gæst 3 ikke Anna Holm`. */
export const guest: Face<'add-guest'> = {
  right: 'edit-agenda',
  answer: async (scene, { number, person: text, clock, isGone, meeting: said }) => {
    const { outside, by, board, me, words } = scene;
    demand(me.roles, 'edit-agenda');
    const person = isGone ? findPerson(board.members, text) : await whoIsMeant(scene, text);
    const { name } = person;
    const wish = { boardId: board.id, meeting: meetingSaid(said), item: { number }, person };
    if (isGone) {
      const dropped = await dropGuest(outside, by, wish);
      return [{ text: words.guests.removed(name, dropped.number) }];
    }
    const done = await inviteGuest(outside, by, { ...wish, clock });
    const { guests } = words;
    const lines = [
      guests.added(name, done.number, clock),
      isPublished(done.meeting) ? guests.told(name) : guests.toldLater(name),
      ...(done.gotRole ? [guests.gotRole(name)] : []),
    ];
    return [{ text: lines.join(' ') }];
  },
};

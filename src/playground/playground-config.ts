import { botName } from './activities.ts';
import { chatIdOf, teamsIdOf } from './addresses.ts';
import { type demoBoard, peopleOf } from './demo-board.ts';
import type { TrialChannel, TrialPerson } from './wire.ts';

/** The Agents Playground takes neither more nor fewer beside the one who sits at the keyboard. */
const otherUsers = 5;

/**
 * The configuration of Microsoft's Agents Playground, as YAML (of which JSON is a part). The secretary sits at the
 * keyboard; chair and directors come before chiefs among the others.
 */
export function playgroundConfig(
  board: Pick<typeof demoBoard, 'members' | 'tenantId'>,
  channel: TrialChannel,
): string {
  const people = peopleOf(board);
  const secretary = people.find(({ role }) => role === 'secretary');
  const others = people.filter((person) => person !== secretary).toSorted(byRank);
  if (!secretary || others.length < otherUsers)
    throw new Error('the playground needs a secretary and five others');
  const config = {
    version: '0.1.1',
    tenantId: board.tenantId,
    bot: { id: 'moedeklar', name: botName },
    currentUser: userFor(secretary),
    users: others.slice(0, otherUsers).map(userFor),
    personalChat: { id: chatIdOf(secretary.id) },
    groupChat: { id: '19:aaloese-gruppe@thread.v2', name: 'Gruppe' },
    team: {
      id: channel.teamId,
      name: channel.teamName,
      aadGroupId: channel.groupId,
      channels: [{ id: channel.channelId, name: channel.channelName }],
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

const ranks = ['chair', 'director', 'chief', 'guest', 'secretary'];

function byRank(a: TrialPerson, b: TrialPerson): number {
  return ranks.indexOf(a.role) - ranks.indexOf(b.role);
}

function userFor({ id, name, email }: TrialPerson) {
  const [givenName = '', ...rest] = name.split(' ');
  return {
    id: teamsIdOf(id),
    name,
    // Spelt so by the playground.
    userPrincipleName: email,
    aadObjectId: id,
    givenName,
    surname: rest.join(' '),
    email,
  };
}

import { chatIdOf, readAddress, teamsIdOf } from './addresses.ts';
import { ConnectorError } from './connector-bodies.ts';
import type { Trial } from './trial.ts';
import type { TrialPerson } from './wire.ts';

/** Everybody in the team, its channel or a thread of it; one person in a personal chat. */
export function membersFor(trial: Trial, conversationId: string) {
  const { people, channel } = trial.options;
  const { chat } = readAddress(conversationId);
  if (chat === channel.channelId || chat === channel.teamId) {
    return people.map((person) => memberFor(person, channel.tenantId));
  }
  return [memberFor(demandReachable(trial, chat), channel.tenantId)];
}

/** Whose personal chat it is, where they can be reached. */
export function demandReachable({ options, isUnreachable }: Trial, chat: string): TrialPerson {
  const person = options.people.find(({ id }) => chatIdOf(id) === chat);
  if (!person) throw new ConnectorError(404, 'ConversationNotFound');
  if (isUnreachable(person.id)) throw new ConnectorError(403, 'BotNotInConversationRoster');
  return person;
}

/** The member by the id Teams gave them or by the one in Entra. */
export function findMember(trial: Trial, conversationId: string, id: string) {
  const members = membersFor(trial, conversationId);
  const member = members.find((other) => other.id === id || other.aadObjectId === id);
  if (!member) throw new ConnectorError(404, 'MemberNotFoundInConversation');
  return member;
}

function memberFor(person: TrialPerson, tenantId: string) {
  const [givenName, ...rest] = person.name.split(' ');
  return {
    id: teamsIdOf(person.id),
    name: person.name,
    givenName,
    surname: rest.join(' '),
    email: person.email,
    userPrincipalName: person.email,
    aadObjectId: person.id,
    objectId: person.id,
    tenantId,
    userRole: 'user',
  };
}

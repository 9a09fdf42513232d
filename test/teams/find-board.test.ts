import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../src/actions/outside.ts';
import { personAfter } from '../../src/teams/find-board.ts';
import type { Turn } from '../../src/teams/turn.ts';
import { people, tenant } from '../support/builders.ts';

function said(chat: string): Turn {
  return {
    who: {
      ...{ tenantId: tenant, personId: people.secretary },
      ...{ name: 'Sara Lind', teamsId: '29:1sara' },
    },
    where: {
      ...{ kind: 'personal', serviceUrl: 'https://smba.example/emea/', conversationId: chat },
      ...{ channelId: null, teamId: null, groupId: null, replyToId: null, isTargeted: false },
    },
    what: { kind: 'text', text: 'hjælp', files: [] },
    key: null,
  };
}

describe('how somebody is reached', () => {
  // A database gives fields in an order of its own.
  const kept: Person = {
    chosenBoard: null,
    chat: { conversationId: 'a:1sara', serviceUrl: 'https://smba.example/emea/' },
    ...{ teamsId: '29:1sara', name: 'Sara Lind', id: people.secretary },
  };

  test('is not kept again where nothing is new', () => {
    expect(personAfter(said('a:1sara'), kept)).toBeNull();
  });

  test('is kept where the chat is another, and where nothing was known', () => {
    expect(personAfter(said('a:1new'), kept)?.chat?.conversationId).toBe('a:1new');
    expect(personAfter(said('a:1sara'), undefined)?.name).toBe('Sara Lind');
  });
});

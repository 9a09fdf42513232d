import { describe, expect, test } from '@jest/globals';
import { readEvent } from '../../src/graph/read-event.ts';

type Entry = { name: string; address: string; response?: string; time?: string; type?: string };

function attendeesOf(entries: readonly Entry[], organizer?: { name: string; address: string }) {
  const attendees = entries.map(
    ({ name, address, response = 'none', time = '0001-01-01T00:00:00Z', type = 'required' }) => ({
      type,
      status: { response, time },
      emailAddress: { name, address },
    }),
  );
  return readEvent({ id: 'one', attendees, ...(organizer ? { organizer: { emailAddress: organizer } } : {}) })
    .attendees;
}

const mette = { name: 'Mette Holm', address: 'Mette.Holm@Aaloese.example' };
const atExchange = {
  name: 'Mette Holm',
  address:
    '/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=4f2a8c-Mette.Holm',
};
const monday = '2026-11-16T10:00:00Z';
const friday = '2026-11-20T10:00:00.1234567Z';

describe('who takes part in an event', () => {
  test('is read with name, address in small letters, type and answer', () => {
    const [one, other] = attendeesOf([
      { ...mette, response: 'tentativelyAccepted', time: friday },
      { name: 'Jens Krog', address: 'jens@aaloese.example', type: 'optional', response: 'notResponded' },
    ]);

    expect(one).toEqual({
      ...{ name: 'Mette Holm', addresses: ['mette.holm@aaloese.example'], personId: null },
      ...{ type: 'required', response: 'tentativelyAccepted', answeredAt: '2026-11-20T10:00:00.123Z' },
    });
    expect(other).toMatchObject({ type: 'optional', response: 'notResponded', answeredAt: null });
  });

  test.each(['0001-01-01T00:00:00Z', '4501-01-01T00:00:00Z'])(
    'has answered at no time where that is %s',
    (time) => {
      expect(attendeesOf([{ ...mette, response: 'accepted', time }])[0]).toMatchObject({
        ...{ response: 'accepted', answeredAt: null },
      });
    },
  );

  test('has the organizer first, though not invited', () => {
    expect(attendeesOf([{ name: 'Jens Krog', address: 'jens@aaloese.example' }], mette)).toMatchObject([
      { name: 'Mette Holm', response: 'organizer', type: 'required' },
      { name: 'Jens Krog' },
    ]);
  });

  test.each([
    ['by the same address', { ...mette, address: 'mette.holm@aaloese.example' }],
    ['by an Exchange address', atExchange],
    ['by another address', { ...mette, address: 'mho@aaloese.example' }],
  ])('has the organizer once, though invited as well, %s', (_, entry) => {
    expect(attendeesOf([{ ...entry, response: 'accepted', time: friday }], mette)).toMatchObject([
      { name: 'Mette Holm', response: 'organizer' },
    ]);
  });

  test('is one person where the answer came from an Exchange address', () => {
    expect(attendeesOf([mette, { ...atExchange, response: 'accepted', time: friday }])).toMatchObject([
      {
        addresses: ['mette.holm@aaloese.example', atExchange.address.toLowerCase()],
        response: 'accepted',
      },
    ]);
  });

  test('is shown by the mail address, whichever came first', () => {
    const [one, ...others] = attendeesOf([{ ...atExchange, response: 'accepted', time: friday }, mette]);

    expect([one?.addresses[0], others]).toEqual(['mette.holm@aaloese.example', []]);
  });

  test('is one person by the end of the Exchange address, where no name is said', () => {
    expect(
      attendeesOf([mette, { ...atExchange, name: '', response: 'declined', time: friday }]),
    ).toMatchObject([{ name: 'Mette Holm', response: 'declined' }]);
  });

  test('is one person where the answer came from a second mail address of the same name', () => {
    const second = {
      name: 'mette  holm',
      address: 'mho@aaloese.example',
      response: 'accepted',
      time: friday,
    };

    expect(attendeesOf([mette, second])).toMatchObject([
      {
        name: 'Mette Holm',
        addresses: ['mette.holm@aaloese.example', 'mho@aaloese.example'],
        response: 'accepted',
      },
    ]);
  });

  test('are two people of one name where both were invited and neither has answered', () => {
    expect(attendeesOf([mette, { ...mette, address: 'mette.holm2@aaloese.example' }])).toHaveLength(2);
  });

  test.each([
    ['others', [mette, { name: 'Jens Krog', address: 'jens@aaloese.example', response: 'accepted' }]],
    [
      'of no name',
      [
        { ...mette, name: '' },
        { name: '', address: 'jens@aaloese.example', response: 'accepted' },
      ],
    ],
    [
      'of one first name',
      [
        { ...mette, name: 'Mette' },
        { name: 'Mette', address: 'm@aaloese.example', response: 'accepted' },
      ],
    ],
  ])('are two people where they are %s', (_, entries) => {
    expect(attendeesOf(entries)).toHaveLength(2);
  });

  test.each([
    ['earlier', [monday, 'accepted'], [friday, 'declined'], 'declined'],
    ['later', [friday, 'accepted'], [monday, 'declined'], 'accepted'],
    ['at no time', ['0001-01-01T00:00:00Z', 'accepted'], [monday, 'declined'], 'declined'],
    ['at a later time with no answer', [friday, 'none'], [monday, 'declined'], 'declined'],
  ] as const)('counts by the latest answer: the first %s', (_, [time, response], [second, other], holds) => {
    const attendees = attendeesOf([
      { ...mette, time, response },
      { ...atExchange, time: second, response: other },
    ]);

    expect(attendees).toMatchObject([{ response: holds }]);
  });

  test('is required where one of the entries says so', () => {
    expect(
      attendeesOf([
        { ...mette, type: 'optional' },
        { ...atExchange, response: 'accepted' },
      ]),
    ).toMatchObject([{ type: 'required' }]);
  });

  test('is none of the rooms', () => {
    expect(attendeesOf([{ name: 'Lokale 2', address: 'lokale2@aaloese.example', type: 'resource' }])).toEqual(
      [],
    );
  });

  test('is nobody where neither name nor address is said, and is read where the rest is odd', () => {
    const attendees = [null, 'Mette', {}, { emailAddress: mette, status: 'accepted', type: 7 }];

    expect(readEvent({ id: 'one', attendees, organizer: { emailAddress: {} } }).attendees).toMatchObject([
      { name: 'Mette Holm', response: 'none', type: 'required' },
    ]);
  });
});

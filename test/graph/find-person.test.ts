import { describe, expect, test } from '@jest/globals';
import { aDirectory, aUser } from '../support/a-directory.ts';
import { failureOf } from '../support/a-graph.ts';

const anna = aUser('Anna Holm', {
  ...{ userPrincipalName: 'anho@aaloese.example', mail: 'Anna.Holm@aaloese.example' },
  proxies: ['SMTP:Anna.Holm@aaloese.example', 'smtp:annaho@gammelby.example', 'SIP:anho@aaloese.example'],
});
const bo = aUser('Bo Lund');
const oneill = aUser('Sean O’Neill', {
  ...{ id: 'id-sean', userPrincipalName: 'seon@aaloese.example', mail: "sean.o'neill@aaloese.example" },
  proxies: ["smtp:s.o'neill@gammelby.example"],
});
const guest = aUser('Gitte Gæst', {
  ...{ userPrincipalName: 'gitte_firma.example#EXT#@aaloese.example', mail: 'gitte@firma.example' },
});
const everybody = [anna, bo, oneill, guest];

describe('a person in the directory', () => {
  test.each([
    ['object id', anna.id, 'Anna Holm'],
    ['login name', 'anho@aaloese.example', 'Anna Holm'],
    ['login name in any case', 'ANHO@Aaloese.Example', 'Anna Holm'],
    ['mail address', 'anna.holm@aaloese.example', 'Anna Holm'],
    ['any other address', 'annaho@gammelby.example', 'Anna Holm'],
    ['other address in any case, with blanks around', ' AnnaHo@Gammelby.Example ', 'Anna Holm'],
    ['mail address with a quote in it', "sean.o'neill@aaloese.example", 'Sean O’Neill'],
    ['other address with a quote in it', "s.o'neill@gammelby.example", 'Sean O’Neill'],
    ['login name of a guest', 'gitte_firma.example#EXT#@aaloese.example', 'Gitte Gæst'],
    ['mail address of a guest', 'gitte@firma.example', 'Gitte Gæst'],
  ])('is found by %s', async (_, wanted, name) => {
    const { directory } = await aDirectory(everybody);
    expect((await directory.find(wanted)).map((person) => person.name)).toEqual([name]);
  });

  test('is told of with id, mail address and every other address, and with nothing that is none', async () => {
    const { directory } = await aDirectory(everybody);
    expect(await directory.find(anna.id)).toEqual([
      {
        ...{ personId: anna.id, name: 'Anna Holm', email: 'Anna.Holm@aaloese.example' },
        addresses: ['anna.holm@aaloese.example', 'anho@aaloese.example', 'annaho@gammelby.example'],
      },
    ]);
  });

  test('who has no mail address is told of without one', async () => {
    const { directory } = await aDirectory([aUser('Carl Fisk', { mail: null, proxies: [] })]);
    expect(await directory.find('carl.fisk@aaloese.example')).toMatchObject([
      { email: null, addresses: ['carl.fisk@aaloese.example'] },
    ]);
  });

  test.each(['nobody@aaloese.example', 'Anna Holm', '', "x' or mail ne '@aaloese.example"])(
    'is nobody where the directory knows none: “%s”',
    async (wanted) => {
      const { directory } = await aDirectory(everybody);
      expect(await directory.find(wanted)).toEqual([]);
    },
  );

  test('is several where several have the address', async () => {
    const shared = { mail: 'kontor@aaloese.example' };
    const { directory } = await aDirectory([aUser('Anna Holm', shared), aUser('Bo Lund', shared)]);
    const names = (await directory.find('kontor@aaloese.example')).map(({ name }) => name);
    expect(names).toEqual(['Anna Holm', 'Bo Lund']);
  });

  test('is looked for no further than where they are found', async () => {
    const { directory, graph } = await aDirectory(everybody);
    await directory.find('anna.holm@aaloese.example');
    expect(graph.asked.map(({ path }) => path.replace(/\$select=[^&]*/, '…'))).toEqual([
      '/v1.0/users/anna.holm@aaloese.example?…',
      "/v1.0/users?…&$filter=mail eq 'anna.holm@aaloese.example'",
    ]);
  });
});

describe('a directory that tells less', () => {
  test.each([
    ['leaving out', 'basic'],
    ['refusing', 'strict'],
  ] as const)(
    'by %s the rest lets people be found by login name and mail address alone',
    async (_, mayRead) => {
      const { directory } = await aDirectory(everybody, { mayRead });
      expect(await directory.find('anho@aaloese.example')).toMatchObject([{ name: 'Anna Holm' }]);
      expect(await directory.find('anna.holm@aaloese.example')).toMatchObject([{ name: 'Anna Holm' }]);
      expect(await directory.find('annaho@gammelby.example')).toEqual([]);
    },
  );

  test('says that it may not be read', async () => {
    const { directory } = await aDirectory(everybody, { mayRead: 'nothing' });
    expect(await failureOf(directory.find(anna.id))).toMatchObject({
      side: 'graph',
      reason: 'not-permitted',
    });
  });

  test('is no directory where Graph answers something else', async () => {
    const { directory, graph } = await aDirectory(everybody);
    graph.answerNext({ status: 200, body: { value: 'x' } });
    expect(await failureOf(directory.find(anna.id))).toMatchObject({ reason: 'unknown' });
  });
});

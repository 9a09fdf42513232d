import { expect, test } from '@jest/globals';
import { trailOf } from '../../../src/log/trail.ts';
import { aWednesday, openTownHall } from '../../support/a-town-hall.ts';
import { closedAfter } from '../../support/closed-after.ts';
import { startCollector, treeOf } from '../../support/fake-collector.ts';
import { agendas, answerTo } from '../../support/hear.ts';

const day = aWednesday(3);

test('what somebody types is one trace, from the activity over the transaction and its job to what Teams is sent', async () => {
  const collector = await closedAfter(startCollector());
  const hall = await closedAfter(
    openTownHall({
      OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/`,
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20collector',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
    }),
  );
  const { sara, wire, connector } = hall;
  await hall.addBoard();
  for (const arrival of wire.installedInTeam(sara.person)) await hall.post(arrival);
  await answerTo(sara, `/nyt møde ${day.typed} 9:00-11:00`);
  await answerTo(sara, '/nyt punkt Ny cykelsti center CFE');
  const publishing = wire.typed(sara.person, '/udsend', 'chat');
  await hall.post(publishing);
  await connector.until('the agenda', () => agendas(hall)[0]);

  await hall.service().process.kill('SIGTERM');

  const trail = trailOf(undefined, publishing.id);
  // Whether what else follows is begun before the stop is chance.
  const spans = collector.spans.filter(({ trace, name }) => trace === trail && !/offer-consent/.test(name));
  expect(treeOf(spans)).toEqual([
    'POST /api/messages',
    '  teams POST',
    '  transaction publish-agenda',
    '    job show-agenda',
    '      teams POST',
    '      transaction show-agenda',
  ]);
  const named = (name: string) => spans.find((span) => span.name === name);
  expect(named('POST /api/messages')?.about).toMatchObject({
    ...{ 'moedeklar.turn': 'text', 'moedeklar.outcome': 'ok', 'http.response.status_code': 200 },
  });
  expect(named('job show-agenda')?.about).toMatchObject({ 'moedeklar.meeting': expect.any(String) });
  const sent = connector.calls.filter(({ traceparent }) => traceparent?.includes(String(trail)));
  const requests = spans.filter(({ name }) => name === 'teams POST');
  expect(sent.map(({ traceparent }) => traceparent?.slice(36)).toSorted()).toEqual(
    requests.map(({ id }) => `${id}-01`).toSorted(),
  );
  expect(collector.resources[0]).toMatchObject({
    ...{ 'service.name': 'moedeklar', 'deployment.environment.name': 'test' },
  });
  for (const { path, authorization, contentType, bytes } of collector.asked) {
    expect([path, authorization, contentType]).toEqual([
      '/v1/traces',
      'Bearer collector',
      'application/x-protobuf',
    ]);
    expect(bytes.toString('latin1')).not.toMatch(/cykelsti|Sara|aaloese/);
  }
});

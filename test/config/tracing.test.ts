import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../../src/config.ts';

const base = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.example:4318' };

describe('where traces go', () => {
  test('is nowhere unless an address is given', () => {
    expect(readConfig({ OTEL_SERVICE_NAME: 'm', OTEL_TRACES_SAMPLER: 'always_on' }).tracing).toBeNull();
    expect(readConfig({ ...base, OTEL_SDK_DISABLED: 'TRUE' }).tracing).toBeNull();
  });

  test('is the traces’ own address as it is, else the usual path below the other', () => {
    const whole = { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://other.example/t/' };

    expect(readConfig(base).tracing).toEqual({
      url: 'http://collector.example:4318/v1/traces',
      ...{ headers: {}, resource: { 'service.name': 'moedeklar' }, ratio: 1 },
    });
    expect(readConfig({ ...base, ...whole }).tracing?.url).toBe('https://other.example/t/');
  });

  test('is told headers and what is said of this process', () => {
    const more = {
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20a=b, x-scope = direktion',
      OTEL_RESOURCE_ATTRIBUTES: 'service.name=other,deployment.environment.name=test',
      OTEL_SERVICE_NAME: 'own',
    };
    expect(readConfig({ ...base, ...more }).tracing).toMatchObject({
      headers: { authorization: 'Bearer a=b', 'x-scope': 'direktion' },
      resource: { 'service.name': 'own', 'deployment.environment.name': 'test' },
    });
  });

  test.each([
    ['traceidratio', '0.25', 0.25],
    ['parentbased_traceidratio', '', 1],
    ['always_on', '0.25', 1],
    ['parentbased_always_off', '', 0],
  ])('gets of %s with %j this part: %d', (OTEL_TRACES_SAMPLER, OTEL_TRACES_SAMPLER_ARG, ratio) => {
    const sampling = { OTEL_TRACES_SAMPLER, OTEL_TRACES_SAMPLER_ARG };
    expect(readConfig({ ...base, ...sampling }).tracing?.ratio).toBe(ratio);
  });

  test('is refused where it cannot be, each setting by its name', () => {
    const wrong = {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318',
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'nowhere',
      OTEL_EXPORTER_OTLP_HEADERS: 'a=%zz',
      OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
      OTEL_RESOURCE_ATTRIBUTES: 'lonely',
      OTEL_TRACES_SAMPLER: 'jaeger_remote',
      OTEL_TRACES_SAMPLER_ARG: '2',
    };
    for (const [name, value] of Object.entries(wrong))
      expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`${name} (is|must)`));
    expect(() => readConfig(wrong)).toThrow(ConfigError);
  });
});

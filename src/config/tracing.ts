/** Where traces go; null where nobody keeps any. */
export type TracingConfig = {
  /** OTLP over HTTP. */
  url: string;
  headers: Readonly<Record<string, string>>;
  /** What is said of this process with each trace. */
  resource: Readonly<Record<string, string>>;
  /** Which part of all trails is kept, from 0 to 1. */
  ratio: number;
};

/** OpenTelemetry's own names, those that are understood here. */
export const tracingNames = [
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
  'OTEL_EXPORTER_OTLP_HEADERS',
  'OTEL_EXPORTER_OTLP_PROTOCOL',
  'OTEL_SERVICE_NAME',
  'OTEL_RESOURCE_ATTRIBUTES',
  'OTEL_TRACES_SAMPLER',
  'OTEL_TRACES_SAMPLER_ARG',
  'OTEL_SDK_DISABLED',
] as const;

export type TracingSettings = { readonly [Name in (typeof tracingNames)[number]]?: string | undefined };

/** Whether a caller keeps its trace does not matter to us, so that `parentbased_` makes no difference. */
const samplers = /^(parentbased_)?(always_on|always_off|traceidratio)$/;

export function problemsOfTracing(given: TracingSettings): string[] {
  const { OTEL_EXPORTER_OTLP_PROTOCOL: protocol, OTEL_TRACES_SAMPLER: sampler } = given;
  const addresses = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] as const;
  const lists = ['OTEL_EXPORTER_OTLP_HEADERS', 'OTEL_RESOURCE_ATTRIBUTES'] as const;
  const ratio = Number(given.OTEL_TRACES_SAMPLER_ARG ?? 1);
  return [
    ...addresses.filter((name) => !isWebAddress(given[name])).map((name) => `${name} is no web address`),
    ...lists.filter((name) => !pairsOf(given[name])).map((name) => `${name} must be name=value,name=value`),
    ...(protocol === undefined || protocol === 'http/protobuf'
      ? []
      : ['OTEL_EXPORTER_OTLP_PROTOCOL must be http/protobuf']),
    ...(sampler === undefined || samplers.test(sampler)
      ? []
      : ['OTEL_TRACES_SAMPLER must be always_on, always_off or traceidratio']),
    ...(ratio >= 0 && ratio <= 1 ? [] : ['OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1']),
  ];
}

/** Of settings without problems. */
export function tracingOf(given: TracingSettings): TracingConfig | null {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: base, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: whole } = given;
  const url = whole ?? (base && `${base.replace(/\/+$/, '')}/v1/traces`);
  if (!url || given.OTEL_SDK_DISABLED?.toLowerCase() === 'true') return null;
  const named = pairsOf(given.OTEL_RESOURCE_ATTRIBUTES) ?? {};
  return {
    url,
    headers: pairsOf(given.OTEL_EXPORTER_OTLP_HEADERS) ?? {},
    resource: {
      'service.name': 'moedeklar',
      ...named,
      ...(given.OTEL_SERVICE_NAME ? { 'service.name': given.OTEL_SERVICE_NAME } : {}),
    },
    ratio: ratioOf(given),
  };
}

function ratioOf({ OTEL_TRACES_SAMPLER: sampler, OTEL_TRACES_SAMPLER_ARG: part }: TracingSettings): number {
  if (sampler?.endsWith('always_off')) return 0;
  return sampler?.endsWith('traceidratio') ? Number(part ?? 1) : 1;
}

function isWebAddress(text: string | undefined): boolean {
  return text === undefined || (URL.canParse(text) && /^https?:/.test(text));
}

/** `a=1,b=x%20y`; null where it is not that. */
function pairsOf(text: string | undefined): Record<string, string> | null {
  const pairs = (text ?? '').split(',').filter((pair) => pair.trim() !== '');
  const read = pairs.map((pair) => /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(pair));
  try {
    return Object.fromEntries(
      read.map((match) => {
        if (!match) throw new URIError();
        return [match[1] ?? '', decodeURIComponent(match[2] ?? '')];
      }),
    );
  } catch {
    return null;
  }
}

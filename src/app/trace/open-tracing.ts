import { randomUUID } from 'node:crypto';
import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  RandomIdGenerator,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { TracingConfig } from '../../config/tracing.ts';
import type { Begun, Piece, Tracer } from '../../log/tracer.ts';
import { trailHere } from '../../log/trail.ts';
import type { Log } from '../../log.ts';

/** `close` hands over what is left, or gives up. */
export type Tracing = { tracer: Tracer; close(): Promise<void> };

/** How long the collector may take, repetitions included, in milliseconds: nobody's stop shall wait longer for it. */
const longestSending = 3000;

const kinds = {
  server: SpanKind.SERVER,
  worker: SpanKind.CONSUMER,
  request: SpanKind.CLIENT,
  inner: SpanKind.INTERNAL,
} as const satisfies Record<Piece['kind'], SpanKind>;

/**
 * Traces by OpenTelemetry, to a collector that speaks OTLP. A trail is a trace: what begins one has its id, and every
 * process keeps or leaves out the same ones, since that is judged by the id alone.
 */
export function openTracing({ url, headers, resource, ratio }: TracingConfig, log: Log): Tracing {
  const exporter = new OTLPTraceExporter({
    ...{ url, timeoutMillis: longestSending },
    headers: { ...headers },
  });
  const random = new RandomIdGenerator();
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.instance.id': randomUUID(), ...resource }),
    sampler: new TraceIdRatioBasedSampler(ratio),
    idGenerator: {
      generateTraceId: () => trailHere() ?? random.generateTraceId(),
      generateSpanId: () => random.generateSpanId(),
    },
    spanProcessors: [new BatchSpanProcessor({ exporter: complainingOnce(exporter, url, log) })],
  });
  const spans = provider.getTracer('moedeklar');
  return {
    tracer: {
      begin({ name, kind, about = {} }, { trail, piece }) {
        const options = { kind: kinds[kind], attributes: about };
        return begunAs(spans.startSpan(name, options, piece ? below(trail, piece) : ROOT_CONTEXT));
      },
    },
    close: () => provider.shutdown().catch(() => {}),
  };
}

/** Below a piece that began here or in another process, as the end of its traceparent names it. */
function below(traceId: string, piece: string) {
  const [spanId = '', flags] = piece.split('-');
  const traceFlags = flags === '01' ? TraceFlags.SAMPLED : TraceFlags.NONE;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

function begunAs(span: Span): Begun {
  const { spanId, traceFlags } = span.spanContext();
  return {
    id: `${spanId}-0${traceFlags}`,
    tell: (about) => void span.setAttributes(about),
    // Of an error its kind alone: its text may quote what somebody wrote.
    fail: (kind) => void span.setAttribute('error.type', kind).setStatus({ code: SpanStatusCode.ERROR }),
    end: () => span.end(),
  };
}

/** A collector that is away is worth one line, and one more once it has been there again. */
function complainingOnce(exporter: SpanExporter, url: string, log: Log): SpanExporter {
  let isAway = false;
  return {
    export(spans, told) {
      exporter.export(spans, (result) => {
        const { host } = new URL(url);
        if (result.error && !isAway)
          log.warn(
            { err: result.error, host },
            'the collector of traces takes none; nothing else is the worse for it',
          );
        isAway = result.error !== undefined;
        told(result);
      });
    },
    forceFlush: async () => exporter.forceFlush?.(),
    shutdown: () => exporter.shutdown(),
  };
}

import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomBytes } from 'node:crypto';
import type { Begun, Tracer } from './tracer.ts';

/** What everything that follows from one activity has in common, jobs included: 32 hex digits, as a trace has. */
export type Trail = string;

/** Where we are. Whoever keeps traces goes along, so that nobody on the way has to hand them on. */
type Place = { trail: Trail; piece?: string | undefined; tracer?: Tracer; begun?: Begun };

/** Node hands it on along every await, so that nobody in between needs to know of it. */
const present = new AsyncLocalStorage<Place>();

/** Does the work on the trail, below the piece of work that caused it; on a new trail where none is known. */
export function onTrail<T>(trail: Trail | undefined, work: () => T, piece?: string): T {
  return present.run({ trail: trail ?? randomBytes(16).toString('hex'), piece }, work);
}

/** The same place, seen from further in. */
export function atPlace<T>(more: Omit<Partial<Place>, 'trail'>, work: () => T): T {
  const place = present.getStore();
  return place ? present.run({ ...place, ...more }, work) : work();
}

/** Undefined outside any work. */
export function placeHere(): Readonly<Place> | undefined {
  return present.getStore();
}

/** Undefined outside any work. */
export function trailHere(): Trail | undefined {
  return present.getStore()?.trail;
}

/** The caller's where it has one (W3C trace context), else made of the activity's id, so that it can be found by it. */
export function trailOf(traceparent: unknown, activityId: unknown): Trail | undefined {
  const [, given] =
    /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}/.exec(String(traceparent)) ?? [];
  if (given) return given;
  return typeof activityId === 'string'
    ? createHash('sha256').update(activityId).digest('hex').slice(0, 32)
    : undefined;
}

/** For requests of ours, so that whoever gets them can name them to us. */
export function trailHeaders(): Record<string, string> {
  const { trail, piece = `${randomBytes(8).toString('hex')}-01` } = placeHere() ?? {};
  if (trail === undefined) return {};
  const asUuid = trail.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return {
    traceparent: `00-${trail}-${piece}`,
    'client-request-id': asUuid,
    'x-ms-client-request-id': asUuid,
  };
}

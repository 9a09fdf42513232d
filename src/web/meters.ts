import { Counter, Histogram, type Registry } from 'prom-client';

/** What became of a turn: a refusal is an answer, too; `failed` is a mistake of ours or of the world. */
export type TurnOutcome = 'ok' | 'refused' | 'failed';

/** What became of one try at a job: `again` where the world failed it and it was put off once more. */
export type JobOutcome = 'done' | 'again' | 'failed';

/** One request to the Bot Connector or Microsoft Graph; `cut` where no answer came. */
export type Request = { side: 'teams' | 'graph'; method: string; status: number | 'cut'; seconds: number };

/** What is counted as it happens. */
export type Meters = ReturnType<typeof createMeters>;

/** In seconds. Teams gives up on a turn after ten or fifteen, our requests after ten or twenty. */
const buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

export function createMeters(registry: Registry) {
  const registers = [registry];
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers });
  const histogram = (name: string, help: string, labelNames: string[]) =>
    new Histogram({ name, help, labelNames, buckets, registers });
  const activities = counter('moedeklar_activities_total', 'Activities by their HTTP status', [
    'type',
    'status',
  ]);
  const answering = histogram('moedeklar_activity_duration_seconds', 'From activity to answer', ['type']);
  const turns = counter('moedeklar_turns_total', 'Turns by what became of them', ['kind', 'outcome']);
  const heard = counter('moedeklar_notifications_total', 'Notifications of Microsoft Graph', ['what']);
  const jobs = counter('moedeklar_job_runs_total', 'Tries at jobs', ['kind', 'outcome']);
  const working = histogram('moedeklar_job_duration_seconds', 'One try at a job', ['kind']);
  const putOff = counter('moedeklar_jobs_put_off_total', 'Jobs put off; several may become one', ['kind']);
  const messages = counter('moedeklar_messages_total', 'Messages to Teams', ['what', 'outcome']);
  const requests = counter('moedeklar_requests_total', 'Requests sent', ['side', 'method', 'status']);
  const asking = histogram('moedeklar_request_duration_seconds', 'Requests sent', ['side']);
  return {
    activity(type: string, status: number, seconds: number): void {
      activities.inc({ type, status });
      answering.observe({ type }, seconds);
    },
    turn(kind: string, outcome: TurnOutcome): void {
      turns.inc({ kind, outcome });
    },
    /** How many of what Graph told were taken, forged, unknown, malformed or lost. */
    notifications(counts: Readonly<Record<string, number>>): void {
      for (const [what, count] of Object.entries(counts)) heard.inc({ what }, count);
    },
    job(kind: string, outcome: JobOutcome, seconds: number): void {
      jobs.inc({ kind, outcome });
      working.observe({ kind }, seconds);
    },
    putOff(kind: string): void {
      putOff.inc({ kind });
    },
    /** `outcome`: sent, or the kind of failure. */
    message(what: string, outcome: string): void {
      messages.inc({ what, outcome });
    },
    request({ side, method, status, seconds }: Request): void {
      requests.inc({ side, method, status });
      asking.observe({ side }, seconds);
    },
  };
}

import { randomUUID } from 'node:crypto';
import { type Exception, occurrencesOf, type Series } from './series.ts';

/** What stands in a calendar: an event as Outlook keeps it. All-day ones begin at midnight UTC. */
export type Planned = {
  subject: string;
  /** ISO, in UTC with milliseconds. */
  start: string;
  minutes: number;
  isAllDay: boolean;
  isCancelled: boolean;
  place: string;
  invited: readonly Invited[];
  /** Its text; empty where it is left out. */
  html?: string;
  /** Windows' name of where it was made; Denmark's where it is left out. */
  zone?: string;
  /** Left out it is one, and called by the mailbox itself. */
  isOnline?: boolean;
  isOrganizer?: boolean;
  category?: string;
  /** As it was made by an app. */
  transactionId?: string;
};

/** `answeredAt`: ISO; left out where it does not matter when. */
export type Invited = { name: string; address: string; response: string; answeredAt?: string };

/** An event where it stands, with what it is to its series. */
export type Standing = Planned & {
  id: string;
  type: 'singleInstance' | 'occurrence' | 'exception' | 'seriesMaster';
  seriesId: string | null;
  /** Its number in the series, from 0. */
  index: number | null;
  originalStart: string | null;
  /** Counts up through the mailbox with every change. */
  revision: number;
};

/** What was changed, in order; `exception` where that alone was touched in its series. */
export type Edit = { revision: number; id: string; exception?: number };

/** A mailbox as it is written down. */
export type KeptMailbox = {
  generation: string;
  made: number;
  singles: [string, Single][];
  series: (Omit<Series, 'exceptions' | 'deleted'> & {
    exceptions: [number, Exception][];
    deleted: number[];
  })[];
  edits: Edit[];
};

type Single = { planned: Planned; revision: number };

export type Mailbox = {
  /** Another for each mailbox that there ever was: of one that began anew no token of the former holds. */
  generation: string;
  singles: ReadonlyMap<string, Single>;
  series: ReadonlyMap<string, Series>;
  edits: readonly Edit[];
  add(planned: Planned): string;
  /** Whatever it is: a single event, an occurrence or a series. */
  change(id: string, change: Partial<Planned>): void;
  /** As `change`; of an occurrence silently. */
  remove(id: string): void;
  /** As `remove` of a single event, which goes to the bin and is found there by its id. */
  throwAway(id: string): void;
  addSeries(planned: Planned, pattern: { everyDays: number; count: number }): string;
  changeSeries(id: string, change: Partial<Planned>): void;
  removeSeries(id: string): void;
  /** Makes an exception of one occurrence, or changes the one there is. */
  changeOccurrence(id: string, index: number, change: Partial<Planned>, hasNewId?: boolean): void;
  /** Silently: Graph will say no word of it, but send the rest of the series. */
  removeOccurrence(id: string, index: number): void;
  /** Everything there is, a series by its occurrences. */
  all(): Standing[];
  ofSeries(id: string): Standing[];
  masterOf(id: string): Standing | null;
  find(id: string): Standing | null;
  kept(): KeptMailbox;
};

/** `told` hears of every change once it is made. */
export function createMailbox(kept?: KeptMailbox, told: (edit: Edit) => void = () => undefined): Mailbox {
  const singles = new Map<string, Single>(kept?.singles);
  const series = new Map<string, Series>(kept?.series.map((one) => [one.id, revived(one)]));
  const edits: Edit[] = [...(kept?.edits ?? [])];
  const bin = new Map<string, Single>();
  const generation = kept?.generation ?? randomUUID();
  let made = kept?.made ?? 0;
  const newId = (kind: string) => {
    made += 1;
    return `AAMk${kind}${made}=`;
  };
  const edit = (id: string, exception: number | null, change: (revision: number) => void) => {
    const done = { revision: edits.length + 1, id, ...(exception === null ? {} : { exception }) };
    change(done.revision);
    edits.push(done);
    told(done);
  };
  const seriesOf = (id: string) => demand(series.get(id), id);
  return {
    ...{ generation, singles, series, edits },
    add(planned) {
      const id = newId('Single');
      edit(id, null, (revision) => singles.set(id, { planned, revision }));
      return id;
    },
    change(id, change) {
      const { type, seriesId, index } = demand(this.find(id), id);
      if (type === 'seriesMaster') return this.changeSeries(id, change);
      if (seriesId !== null && index !== null) return this.changeOccurrence(seriesId, index, change);
      const planned = { ...demand(singles.get(id), id).planned, ...change };
      edit(id, null, (revision) => singles.set(id, { planned, revision }));
    },
    remove(id) {
      const { type, seriesId, index } = demand(this.find(id), id);
      if (type === 'seriesMaster') return this.removeSeries(id);
      if (seriesId !== null && index !== null) return this.removeOccurrence(seriesId, index);
      edit(id, null, () => singles.delete(id));
    },
    throwAway(id) {
      bin.set(id, demand(singles.get(id), id));
      this.remove(id);
    },
    addSeries(master, { everyDays, count }) {
      const id = newId('Series');
      const rest = { everyDays, count, exceptions: new Map(), deleted: new Set<number>() };
      edit(id, null, (revision) => series.set(id, { id, master, ...rest, revision }));
      return id;
    },
    changeSeries(id, change) {
      const found = seriesOf(id);
      const master = { ...found.master, ...change };
      edit(id, null, (revision) => series.set(id, { ...found, master, revision }));
    },
    removeSeries: (id) => edit(id, null, () => series.delete(id)),
    changeOccurrence(id, index, change, hasNewId = false) {
      const { exceptions } = seriesOf(id);
      const before = exceptions.get(index);
      const whole = { hasNewId: before?.hasNewId ?? hasNewId, change: { ...before?.change, ...change } };
      edit(id, index, (revision) => exceptions.set(index, { ...whole, revision }));
    },
    removeOccurrence(id, index) {
      const found = seriesOf(id);
      const deleted = new Set(found.deleted).add(index);
      edit(id, null, (revision) => series.set(id, { ...found, deleted, revision }));
    },
    all: () => [
      ...[...singles].map(([id, { planned, revision }]) => single(id, planned, revision)),
      ...[...series.values()].flatMap(occurrencesOf),
    ],
    ofSeries: (id) => occurrencesOf(seriesOf(id)),
    masterOf: (id) => masterIn(series.get(id)),
    find(id) {
      const thrown = bin.get(id);
      return (
        this.all().find((standing) => standing.id === id) ??
        masterIn(series.get(id)) ??
        (thrown ? single(id, thrown.planned, thrown.revision) : null)
      );
    },
    kept: () => ({
      ...{ generation, made, singles: [...singles], edits: [...edits] },
      series: [...series.values()].map((one) => ({
        ...one,
        ...{ exceptions: [...one.exceptions], deleted: [...one.deleted] },
      })),
    }),
  };
}

function revived(kept: KeptMailbox['series'][number]): Series {
  return { ...kept, exceptions: new Map(kept.exceptions), deleted: new Set(kept.deleted) };
}

function demand<T>(found: T | null | undefined, id: string): T {
  if (found === undefined || found === null) throw new Error(`nothing stands in the calendar as ${id}`);
  return found;
}

function single(id: string, planned: Planned, revision: number): Standing {
  return { ...planned, id, type: 'singleInstance', ...ofNoSeries, revision };
}

/** With the dates of its first occurrence. */
function masterIn(series: Series | undefined): Standing | null {
  if (!series) return null;
  const { id, master, revision } = series;
  return { ...master, id, type: 'seriesMaster', ...ofNoSeries, revision };
}

const ofNoSeries = { seriesId: null, index: null, originalStart: null };

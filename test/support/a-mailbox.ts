/** What stands in a calendar: an event as Outlook keeps it. All-day ones begin at midnight UTC. */
export type Planned = {
  subject: string;
  /** ISO, in UTC with milliseconds. */
  start: string;
  minutes: number;
  isAllDay: boolean;
  isCancelled: boolean;
  place: string;
  invited: readonly { name: string; address: string; response: string }[];
};

/** An event where it stands, with what it is to its series. */
export type Standing = Planned & {
  id: string;
  type: 'singleInstance' | 'occurrence' | 'exception' | 'seriesMaster';
  seriesId: string | null;
  originalStart: string | null;
  /** Counts up through the mailbox with every change. */
  revision: number;
};

export type Exception = { change: Partial<Planned>; hasNewId: boolean; revision: number };

export type Series = {
  id: string;
  master: Planned;
  everyDays: number;
  count: number;
  exceptions: Map<number, Exception>;
  deleted: Set<number>;
  revision: number;
};

/** What was changed, in order; `exception` where that alone was touched in its series. */
export type Edit = { revision: number; id: string; exception?: number };

export type Mailbox = {
  singles: Map<string, { planned: Planned; revision: number }>;
  series: Map<string, Series>;
  edits: Edit[];
  add(planned: Planned): string;
  change(id: string, change: Partial<Planned>): void;
  remove(id: string): void;
  addSeries(planned: Planned, pattern: { everyDays: number; count: number }): string;
  changeSeries(id: string, change: Partial<Planned>): void;
  removeSeries(id: string): void;
  /** Makes an exception of one occurrence, or changes the one there is. */
  changeOccurrence(id: string, index: number, change: Partial<Planned>, hasNewId?: boolean): void;
  removeOccurrence(id: string, index: number): void;
  /** Everything there is, a series by its occurrences. */
  all(): Standing[];
  ofSeries(id: string): Standing[];
  masterOf(id: string): Standing | null;
  find(id: string): Standing | null;
};

export function aPlan(change: Partial<Planned> = {}): Planned {
  return {
    subject: 'Direktionsmøde',
    start: '2026-12-09T08:00:00.000Z',
    minutes: 120,
    isAllDay: false,
    isCancelled: false,
    place: 'Rådhuset, lokale 2',
    invited: [{ name: 'Mette Holm', address: 'mette.holm@aaloese.example', response: 'accepted' }],
    ...change,
  };
}

export function aMailbox(): Mailbox {
  const singles: Mailbox['singles'] = new Map();
  const series: Mailbox['series'] = new Map();
  const edits: Edit[] = [];
  let made = 0;
  const edit = (id: string, exception?: number) => {
    const revision = edits.length + 1;
    edits.push({ revision, id, ...(exception === undefined ? {} : { exception }) });
    return revision;
  };
  const seriesOf = (id: string) => {
    const found = series.get(id);
    if (!found) throw new Error(`no series ${id}`);
    return found;
  };
  const newId = (kind: string) => {
    made += 1;
    return `AAMk${kind}${made}=`;
  };
  return {
    ...{ singles, series, edits },
    add(planned) {
      const id = newId('Single');
      singles.set(id, { planned, revision: edit(id) });
      return id;
    },
    change(id, change) {
      const single = singles.get(id);
      if (!single) throw new Error(`no event ${id}`);
      singles.set(id, { planned: { ...single.planned, ...change }, revision: edit(id) });
    },
    remove(id) {
      singles.delete(id);
      edit(id);
    },
    addSeries(master, { everyDays, count }) {
      const id = newId('Series');
      const rest = { exceptions: new Map(), deleted: new Set<number>(), revision: edit(id) };
      series.set(id, { id, master, everyDays, count, ...rest });
      return id;
    },
    changeSeries(id, change) {
      const found = seriesOf(id);
      series.set(id, { ...found, master: { ...found.master, ...change }, revision: edit(id) });
    },
    removeSeries(id) {
      series.delete(id);
      edit(id);
    },
    changeOccurrence(id, index, change, hasNewId = false) {
      const { exceptions } = seriesOf(id);
      const before = exceptions.get(index);
      const whole = { ...before?.change, ...change };
      const revision = edit(id, index);
      exceptions.set(index, { change: whole, hasNewId: before?.hasNewId ?? hasNewId, revision });
    },
    removeOccurrence(id, index) {
      const found = seriesOf(id);
      found.deleted.add(index);
      found.revision = edit(id);
    },
    all: () => [
      ...[...singles].map(([id, { planned, revision }]) => single(id, planned, revision)),
      ...[...series.values()].flatMap(occurrencesOf),
    ],
    ofSeries: (id) => occurrencesOf(seriesOf(id)),
    masterOf: (id) => masterIn(series.get(id)),
    find(id) {
      return this.all().find((standing) => standing.id === id) ?? masterIn(series.get(id));
    },
  };
}

function single(id: string, planned: Planned, revision: number): Standing {
  return { ...planned, id, type: 'singleInstance', seriesId: null, originalStart: null, revision };
}

/** With the dates of its first occurrence. */
function masterIn(series: Series | undefined): Standing | null {
  if (!series) return null;
  const { id, master, revision } = series;
  return { ...master, id, type: 'seriesMaster', seriesId: null, originalStart: null, revision };
}

/** Ids of occurrences hold their day, so that a series that is moved has others. */
function occurrencesOf({ id, master, everyDays, count, exceptions, deleted, revision }: Series): Standing[] {
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => !deleted.has(index))
    .map((index) => {
      const start = new Date(Date.parse(master.start) + index * everyDays * 86_400_000).toISOString();
      const exception = exceptions.get(index);
      const plain = { ...master, start, seriesId: id, originalStart: start };
      const occurrenceId = `${id}.${start.slice(0, 16)}`;
      if (!exception) return { ...plain, id: occurrenceId, type: 'occurrence', revision } as const;
      return {
        ...plain,
        ...exception.change,
        id: exception.hasNewId ? `${occurrenceId}.own` : occurrenceId,
        type: 'exception',
        revision: Math.max(revision, exception.revision),
      } as const;
    });
}

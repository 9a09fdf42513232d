/** A file or folder of a drive; folders have no content. */
export type DriveItem = {
  id: string;
  driveId: string;
  /** Null for the root. */
  parentId: string | null;
  name: string;
  content: Buffer | null;
  /** Counts up with the content. */
  version: number;
  /** Counts up with whatever is changed. */
  change: number;
  changedAt: string;
};

/** The drives of a Graph: document libraries in SharePoint, and OneDrives. */
export type Drives = {
  /** The root of the drive; it is made where there is none. */
  root(driveId: string): DriveItem;
  find(driveId: string, id: string): DriveItem | undefined;
  byId(id: string): DriveItem | undefined;
  child(parent: DriveItem, name: string): DriveItem | undefined;
  children(parent: DriveItem): DriveItem[];
  folder(parent: DriveItem, name: string): DriveItem;
  /** A new file, or a new content of the one of that name. */
  lay(parent: DriveItem, name: string, content: Buffer): DriveItem;
  /** Changes something beside the content. */
  touch(item: DriveItem, change?: Partial<Pick<DriveItem, 'name'>>): void;
  remove(item: DriveItem): void;
  /** Empties them all; what is made afterwards gets ids from the first one on. */
  clear(): void;
  all(): DriveItem[];
  /** Where links lead; one that names an item's id leads to that. */
  behind(url: string): DriveItem | undefined;
  links: Map<string, DriveItem>;
  /** The files folders of channels, by `group/channel`. */
  channels: Map<string, DriveItem>;
  /** What Graph lists of who may read, by item; nobody where there is nothing. */
  permissions: Map<string, readonly object[]>;
  /** What is answered about an item instead of it, by its id: 403, 423. */
  troubles: Map<string, number>;
};

type Needs = { now: () => string; kept?: readonly DriveItem[]; changed?: () => void };

export function createDrives({ now, kept = [], changed = () => {} }: Needs): Drives {
  const items = new Map(kept.map((item) => [item.id, item]));
  const all = () => [...items.values()];
  let made = Math.max(0, ...kept.map(({ id }) => Number(id.slice(6))));
  const add = (item: Pick<DriveItem, 'driveId' | 'parentId' | 'name' | 'content'>) => {
    made += 1;
    const id = `01ITEM${String(made).padStart(4, '0')}`;
    const added: DriveItem = { ...item, id, version: 1, change: 1, changedAt: now() };
    items.set(id, added);
    changed();
    return added;
  };
  const child = (parent: DriveItem, name: string) =>
    all().find((one) => one.parentId === parent.id && one.name.toLowerCase() === name.toLowerCase());
  const touch: Drives['touch'] = (item, change = {}) => {
    Object.assign(item, { ...change, change: item.change + 1, changedAt: now() });
    changed();
  };
  const links: Drives['links'] = new Map();
  return {
    root: (driveId) =>
      all().find((one) => one.driveId === driveId && one.parentId === null) ??
      add({ driveId, parentId: null, name: 'root', content: null }),
    find: (driveId, id) => (items.get(id)?.driveId === driveId ? items.get(id) : undefined),
    byId: (id) => items.get(id),
    child,
    children: (parent) => all().filter((one) => one.parentId === parent.id),
    folder: (parent, name) =>
      child(parent, name) ?? add({ driveId: parent.driveId, parentId: parent.id, name, content: null }),
    lay(parent, name, content) {
      const there = child(parent, name);
      if (!there) return add({ driveId: parent.driveId, parentId: parent.id, name, content });
      Object.assign(there, { content, version: there.version + 1 });
      touch(there);
      return there;
    },
    touch,
    remove(item) {
      items.delete(item.id);
      changed();
    },
    clear() {
      items.clear();
      made = 0;
      changed();
    },
    all,
    behind: (url) => items.get(links.get(url)?.id ?? /01ITEM\d+/.exec(url)?.[0] ?? ''),
    ...{ links, channels: new Map(), permissions: new Map(), troubles: new Map() },
  };
}

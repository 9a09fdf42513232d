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
  child(parent: DriveItem, name: string): DriveItem | undefined;
  children(parent: DriveItem): DriveItem[];
  folder(parent: DriveItem, name: string): DriveItem;
  /** A new file, or a new content of the one of that name. */
  lay(parent: DriveItem, name: string, content: Buffer): DriveItem;
  /** Changes something beside the content. */
  touch(item: DriveItem, change?: Partial<Pick<DriveItem, 'name'>>): void;
  remove(item: DriveItem): void;
  /** Where links lead. */
  links: Map<string, DriveItem>;
  /** The files folders of channels, by `group/channel`. */
  channels: Map<string, DriveItem>;
  /** What Graph lists of who may read, by drive or item; nobody where there is nothing. */
  permissions: Map<string, readonly object[]>;
  /** What is answered about an item instead of it, by its id: 403, 423. */
  troubles: Map<string, number>;
};

export function createDrives(now: () => string): Drives {
  const items = new Map<string, DriveItem>();
  let made = 0;
  const add = (item: Pick<DriveItem, 'driveId' | 'parentId' | 'name' | 'content'>) => {
    made += 1;
    const id = `01ITEM${String(made).padStart(4, '0')}`;
    const added: DriveItem = { ...item, id, version: 1, change: 1, changedAt: now() };
    items.set(id, added);
    return added;
  };
  const all = () => [...items.values()];
  const child = (parent: DriveItem, name: string) =>
    all().find((one) => one.parentId === parent.id && one.name.toLowerCase() === name.toLowerCase());
  const touch: Drives['touch'] = (item, change = {}) =>
    Object.assign(item, { ...change, change: item.change + 1, changedAt: now() });
  return {
    root: (driveId) =>
      all().find((one) => one.driveId === driveId && one.parentId === null) ??
      add({ driveId, parentId: null, name: 'root', content: null }),
    find: (driveId, id) => (items.get(id)?.driveId === driveId ? items.get(id) : undefined),
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
    remove: (item) => void items.delete(item.id),
    ...{ links: new Map(), channels: new Map(), permissions: new Map(), troubles: new Map() },
  };
}

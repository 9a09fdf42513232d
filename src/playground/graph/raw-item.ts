import type { DriveItem } from './drives.ts';

/** As Graph writes it: ids in quotes and braces, times to the second. */
export function rawItem(item: DriveItem) {
  const { id, driveId, parentId, name, content, version, change, changedAt } = item;
  return {
    ...{ id, name, size: content?.length ?? 0, eTag: `"{${id}},${change}"` },
    ...(content ? { cTag: `"c:{${id}},${version}"`, file: { hashes: {} } } : { folder: { childCount: 0 } }),
    lastModifiedDateTime: changedAt.replace(/\.\d+Z$/, 'Z'),
    parentReference: { driveId, driveType: 'documentLibrary', ...(parentId ? { id: parentId } : {}) },
  };
}

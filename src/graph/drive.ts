import { z } from 'zod';
import type { Drive, DriveItem } from '../actions/outside.ts';
import { granted, readAs } from './answer.ts';
import { findBoardFolder } from './board-folder.ts';
import type { GraphClient } from './client.ts';
import { createFileLook, pathOf } from './drive-items.ts';
import { uploadFile } from './upload-file.ts';

const filesFolder = z.looseObject({
  id: z.string(),
  parentReference: z.looseObject({ driveId: z.string() }),
});

/** Files in SharePoint and OneDrive: looked at, laid down, taken away. `isOurs` tells which links lead there. */
export function createDrive(client: GraphClient, isOurs?: (url: URL) => boolean): Drive {
  return {
    ...createFileLook(client, isOurs),
    async channelFolder(groupId, channelId) {
      const [team, channel] = [groupId, channelId].map(encodeURIComponent);
      // This one takes no $select.
      const path = `/teams/${team}/channels/${channel}/filesFolder`;
      const folder = readAs(filesFolder, await client.ask({ mailbox: null, path }));
      return { driveId: folder.parentReference.driveId, itemId: folder.id };
    },
    boardFolder: (wish, readers) => findBoardFolder(client, wish, readers),
    layInChannel: (folder, file) => uploadFile(client, folder, file),
    layForBoard: (folder, file) => uploadFile(client, folder, file),
    remove: (item) => remove(client, item),
  };
}

/** Where a library keeps what is deleted for good, it is at least deleted. */
async function remove(client: GraphClient, item: DriveItem): Promise<void> {
  const path = pathOf(item);
  const gone = await client.ask({
    ...{ mailbox: null, method: 'POST', path: `${path}/permanentDelete`, mayRepeat: true },
  });
  if (gone.status === 404 || gone.status === 204) return;
  const answer = await client.ask({ mailbox: null, method: 'DELETE', path, mayRepeat: true });
  if (answer.status !== 404) granted(answer);
}

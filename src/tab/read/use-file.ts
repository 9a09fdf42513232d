import { useEffect, useState } from 'react';
import { filled } from '../client/paths.ts';
import { type AskFailed, failureOf } from '../client/problem.ts';
import { useClient } from '../client/use-resource.ts';

type At = { meetingId: string; itemId: string; fileId: string };
type Fetched = { url: string | null; isShown: boolean; trouble: AskFailed['problem'] | null };

const path = '/meetings/:meetingId/items/:itemId/files/:fileId';

/** A file at an address of its own, for as long as it is looked at; whether the browser shows what it is. */
export function useFile({ meetingId, itemId, fileId }: At): Fetched {
  const { ask } = useClient();
  const [fetched, take] = useState<Fetched>({ url: null, isShown: false, trouble: null });
  useEffect(() => {
    let isWanted = true;
    let url: string | null = null;
    const address = filled(path, { meetingId, itemId, fileId });
    ask.file(address).then(
      (blob) => {
        if (!isWanted) return;
        url = URL.createObjectURL(blob);
        take({ url, trouble: null, isShown: blob.type === 'application/pdf' && navigator.pdfViewerEnabled });
      },
      (error) => isWanted && take({ url: null, isShown: false, trouble: failureOf(error).problem }),
    );
    return () => {
      isWanted = false;
      if (url) URL.revokeObjectURL(url);
    };
  }, [ask, meetingId, itemId, fileId]);
  return fetched;
}

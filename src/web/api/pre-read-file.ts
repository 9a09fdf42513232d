import { getPreRead } from '../../actions/get-pre-read.ts';
import type { Route } from '../../api/route.ts';
import { savedAs } from '../../api/saved-as.ts';
import { ofFile } from '../../api/v1/routes/params.ts';
import { Refusal } from '../../errors.ts';
import { onItem } from './change/where.ts';
import { wrongFields } from './problems.ts';
import { type ApiNeeds, signedIn, wordsOf } from './signed-in.ts';

const pdf = 'application/pdf';

/** A pre-read that we keep, to whoever may read its item now. Nothing of it is ever run: only PDF says what it is. */
export function preReadFileRoute(needs: ApiNeeds): Route {
  return {
    method: 'GET',
    path: '/api/v1/meetings/:meetingId/items/:itemId/files/:fileId',
    answer: signedIn(needs, async (asking, request) => {
      const { data: params, error } = ofFile.safeParse(request.params);
      if (error) return wrongFields(await wordsOf(asking), error);
      const wished = { ...(await onItem(asking, params)), fileId: params.fileId };
      const { name, bytes } = await getPreRead(asking.outside, asking.by, wished).catch(asNotThere);
      return {
        status: 200,
        headers: {
          'content-type': isPdf(bytes) ? pdf : 'application/octet-stream',
          'content-disposition': savedAs(name),
          'content-security-policy': "default-src 'none'; sandbox",
        },
        body: Buffer.from(bytes),
      };
    }),
  };
}

/** By what stands in it, whatever it is called. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

/** No card is shown here that could be outdated. */
function asNotThere(error: unknown): never {
  throw error instanceof Refusal && error.code === 'outdated' ? new Refusal('not-there') : error;
}

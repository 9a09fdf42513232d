import type { ItemId, MeetingId } from './ids.ts';

/** Where in the tab something is, as its addresses name it. */
export const tabHome = '/tab/';

export function pathOfMeeting(meetingId: MeetingId): string {
  return `${tabHome}meetings/${encodeURIComponent(meetingId)}`;
}

export function pathOfItem({ meetingId, itemId }: { meetingId: MeetingId; itemId: ItemId }): string {
  return `${pathOfMeeting(meetingId)}/items/${encodeURIComponent(itemId)}`;
}

export function pathOfSession(meetingId: MeetingId): string {
  return `${pathOfMeeting(meetingId)}/session`;
}

/** The app as Teams knows it, and where its pages are served. */
export type TabApp = { appId: string; publicUrl: string };

/**
 * Opens the place in Teams. It leads to the app's own tab, which whoever has the app has: whether a channel has one,
 * nobody tells us. Where Teams cannot show it, the same page opens in the browser.
 */
export function teamsLinkTo({ appId, publicUrl }: TabApp, path: string): string {
  const about = new URLSearchParams({
    webUrl: `${publicUrl}${path}`,
    label: 'Mødeklar',
    context: JSON.stringify({ subEntityId: path.slice(tabHome.length) }),
  });
  // Teams reads a plus as itself.
  const query = about.toString().replaceAll('+', '%20');
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/home?${query}`;
}

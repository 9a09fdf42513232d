import './tab.css';
import { createRoot } from 'react-dom/client';
import { createClient } from './client/create-client.ts';
import { openHost } from './host/open-host.ts';
import { readSettings } from './host/settings.ts';
import { besideMeeting } from './session/beside.ts';
import { readLanguage } from './shell/language.ts';
import { pathTo, readPlace } from './shell/place.ts';
import { Shell } from './shell/shell.tsx';
import { fetchWords } from './shell/words.tsx';

await begin().catch(sayFailed);

async function begin(): Promise<void> {
  const host = await openHost(await readSettings());
  const client = createClient(host.token);
  // Of the trial's people nobody asks before one was chosen.
  const language = host.people.length > 0 ? 'da' : await readLanguage(client);
  const words = await fetchWords(language);
  const first = host.begin && readPlace(`/tab/${host.begin}`);
  if (first && first.page !== 'unknown') history.replaceState(null, '', pathTo(first) + location.search);
  if (host.besideCall) {
    const place = await besideMeeting(readPlace(location.pathname), host.besideCall, client);
    history.replaceState(null, '', pathTo(place) + location.search);
  }
  document.documentElement.lang = language;
  const root = document.getElementById('tab');
  if (root) createRoot(root).render(<Shell host={host} words={words} client={client} />);
  host.ready();
}

/** Before there are words or looks: the sentence that the page brought along. */
function sayFailed(error: unknown): void {
  console.error(error);
  const failed = document.getElementById('failed');
  if (failed) failed.hidden = false;
  failed?.querySelector('button')?.addEventListener('click', () => location.reload());
}

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

const settings = await readSettings();
const host = await openHost(settings);
const client = createClient(host.token);
// Of the trial's people nobody asks before one was chosen.
const language = host.people.length > 0 ? 'da' : await readLanguage(client);
const words = await fetchWords(language);
const begin = host.begin && readPlace(`/tab/${host.begin}`);
if (begin && begin.page !== 'unknown') history.replaceState(null, '', pathTo(begin) + location.search);
if (host.besideCall) {
  const place = await besideMeeting(readPlace(location.pathname), host.besideCall, client);
  history.replaceState(null, '', pathTo(place) + location.search);
}
document.documentElement.lang = language;
const root = document.getElementById('tab');
if (root) createRoot(root).render(<Shell host={host} words={words} client={client} />);
host.ready();

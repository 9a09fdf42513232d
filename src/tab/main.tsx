import './tab.css';
import { createRoot } from 'react-dom/client';
import { openHost } from './host/open-host.ts';
import { readSettings } from './host/settings.ts';
import { pathTo, readPlace } from './shell/place.ts';
import { Shell } from './shell/shell.tsx';
import { fetchWords } from './shell/words.tsx';

const settings = await readSettings();
const language = navigator.language.startsWith('en') ? 'en' : 'da';
const [host, words] = await Promise.all([openHost(settings), fetchWords(language)]);
const begin = host.begin && readPlace(`/tab/${host.begin}`);
if (begin && begin.page !== 'unknown') history.replaceState(null, '', pathTo(begin));
document.documentElement.lang = language;
const root = document.getElementById('tab');
if (root) createRoot(root).render(<Shell host={host} words={words} />);
host.ready();

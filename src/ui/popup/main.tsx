import { render } from 'preact';
import './popup.css';
import { createAgenda } from '../state/agenda.ts';
import { createDeeds } from '../state/deeds.ts';
import { drawn } from '../state/drawn.ts';
import { createHere } from '../state/here.ts';
import { realOutside } from '../state/outside.ts';
import { currentTab, onPage } from '../state/tab.ts';
import { locale, t } from '../words/t.ts';
import { HereContent } from './here-panel.tsx';
import { Popup, SHOWN } from './popup.tsx';

/** How long the list is waited for, milliseconds. */
const MOMENT = 80;

const outside = realOutside();
const agenda = createAgenda(outside, SHOWN);
// The worker is asked when the list is on screen: woken, it writes, and whoever reads the database would wait for it.
const listed = agenda.first.then(drawn);
const here = createHere(outside, () => listed.then(currentTab));
// Meanwhile what will be said of the page is loaded; if that fails, it is told where it would stand.
void listed.then(HereContent.load).catch(() => undefined);
// What cannot be read again stays as it was shown.
onPage(currentTab, () => void here.follow().catch(() => undefined));
const deeds = createDeeds(outside);

document.documentElement.lang = locale();
document.title = t('name');
const app = document.createElement('div');
render(<Popup agenda={agenda} here={here} deeds={deeds} />, app);
// Drawn once, with its list: to draw it without one before takes longer than the list does, unless the database is slow.
const ready = Promise.race([agenda.first, new Promise((resolve) => setTimeout(resolve, MOMENT))]);
const parsed = new Promise((resolve) => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve);
  else resolve(null);
});
void Promise.all([ready, parsed]).then(() => document.body.append(app));

import { render } from 'preact';
import '../style/index.css';
import './popup.css';
import { createAgenda } from '../state/agenda.ts';
import { createDeeds } from '../state/deeds.ts';
import { createHere } from '../state/here.ts';
import { realOutside } from '../state/outside.ts';
import { currentTab } from '../state/tab.ts';
import { locale, t } from '../words/t.ts';
import { Popup, SHOWN } from './popup.tsx';

const outside = realOutside();
const agenda = createAgenda(outside, SHOWN);
const here = createHere(outside, currentTab);
const deeds = createDeeds(outside);

document.documentElement.lang = locale();
document.title = t('name');
const app = document.getElementById('app');
if (app) render(<Popup agenda={agenda} here={here} deeds={deeds} />, app);

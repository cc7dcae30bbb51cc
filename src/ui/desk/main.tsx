import { render } from 'preact';
import './desk.css';
import { createDeeds } from '../state/deeds.ts';
import { realOutside } from '../state/outside.ts';
import { createRoute } from '../state/route.ts';
import { locale } from '../words/t.ts';
import { Desk } from './desk.tsx';

const outside = realOutside();

document.documentElement.lang = locale();
const app = document.getElementById('app');
if (app) render(<Desk outside={outside} route={createRoute(window)} deeds={createDeeds(outside)} />, app);

import { EVERYWHERE } from './button/everywhere.ts';
import { offerSaving } from './button/save-button.ts';

offerSaving(EVERYWHERE);

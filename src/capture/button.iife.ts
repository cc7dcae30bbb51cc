import { offerSaving } from './button/save-button.ts';

offerSaving();

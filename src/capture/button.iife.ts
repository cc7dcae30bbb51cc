import { offerSaving } from './button/save-button.ts';
import { watchConfirmations } from './confirmation/watch.ts';

offerSaving();
watchConfirmations();

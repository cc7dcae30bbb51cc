import { BY_ADDRESS } from './button/by-address.ts';
import { offerSaving } from './button/save-button.ts';
import { watchConfirmations } from './confirmation/watch.ts';

offerSaving(BY_ADDRESS);
watchConfirmations();

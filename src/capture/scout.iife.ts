import { watchConfirmations } from './confirmation/watch.ts';
import { mayBePosting } from './scout/postings.ts';
import { scout } from './scout/scout.ts';

scout({ mayBe: () => mayBePosting(location) });
watchConfirmations();

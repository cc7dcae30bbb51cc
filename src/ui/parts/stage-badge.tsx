import type { Stage } from '../../job/action.ts';
import { tOf } from '../words/t.ts';

/** Where an opportunity stands. */
export const StageBadge = ({ stage }: { stage: Stage }) => <span class={`badge stage-${stage}`}>{tOf('stage', stage)}</span>;

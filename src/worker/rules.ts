import { RULES } from '../etiquette/rules/order.ts';
import type { RuleInfo } from '../job/outlook.ts';

/** Every rule, in the order in which a search meets them. */
export const rules = (): RuleInfo[] => RULES.map(({ id, sources }) => ({ id, sources }));

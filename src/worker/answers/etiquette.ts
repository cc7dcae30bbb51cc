import { COUNTRIES } from '../../etiquette/calendar/holidays.ts';
import { RULES } from '../../etiquette/rules/order.ts';
import type { EtiquetteInfo } from '../../job/outlook.ts';

/** Every rule, in the order in which a search meets them, and where public holidays are known. */
export const etiquette = (): EtiquetteInfo => ({
  rules: RULES.map(({ id, sources, forOpportunity }) => ({ id, sources, perOpportunity: forOpportunity !== undefined })),
  holidays: [...COUNTRIES],
});

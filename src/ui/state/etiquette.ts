import type { EtiquetteInfo } from '../../job/outlook.ts';
import { createLive, type Live } from './live.ts';
import type { Outside } from './outside.ts';

/** The rules of etiquette and where it knows public holidays: the worker tells, since views do not plan. */
export const createEtiquette = (outside: Outside): Live<EtiquetteInfo> => createLive(outside, () => outside.ask('etiquette', null));

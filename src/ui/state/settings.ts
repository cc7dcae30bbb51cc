import type { Settings } from '../../job/settings.ts';
import { readSettings } from '../../store/read.ts';
import { createLive, type Live } from './live.ts';
import type { Outside } from './outside.ts';

/** The user's settings, with the defaults of those never set. */
export const createSettings = (outside: Outside): Live<Settings> => createLive(outside, readSettings);

import * as v from 'valibot';
import { DEFAULTS } from './defaults.ts';
import { Line } from './text.ts';

/** No screen is wider; what a smaller one cannot show is drawn at its edge. */
const FARTHEST = 10_000;

/** On how many hosts it may be hidden; of more, the oldest are shown again. */
export const MOST_HIDDEN = 1_000;

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(FARTHEST));

/** Where the button stands on a page: its nearest corner, and how far (pixels) it is from that corner's two edges. */
export const ButtonPlaceSchema = v.object({
  side: v.picklist(['left', 'right']),
  edge: v.picklist(['top', 'bottom']),
  across: Offset,
  along: Offset,
});
export type ButtonPlace = v.InferOutput<typeof ButtonPlaceSchema>;

/** The Save button that Heed puts on pages: whether at all, on which hosts not, and where it stands. */
export const ButtonSchema = v.looseObject({
  on: v.optional(v.boolean(), DEFAULTS.button.on),
  hidden: v.optional(v.pipe(v.array(Line), v.maxLength(MOST_HIDDEN)), DEFAULTS.button.hidden),
  place: v.optional(ButtonPlaceSchema, DEFAULTS.button.place),
});
export type ButtonSettings = v.InferOutput<typeof ButtonSchema>;

export const DEFAULT_BUTTON: ButtonSettings = DEFAULTS.button;

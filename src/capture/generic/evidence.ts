import type { Page } from '../../sites/page.ts';
import type { MainText } from './body.ts';
import type { Headline } from './headline.ts';
import type { Labels } from './labels.ts';
import type { Line } from './lines.ts';

/** What was read of a page before it is judged. `listed`: how many items its structured data lists. */
export interface Evidence {
  page: Page;
  lines: readonly Line[];
  labels: Labels;
  headline: Headline | null;
  body: MainText | null;
  listed: number;
  /** Whether the address is of a posting on a known board. */
  board: boolean;
  /** The dialog that is read by itself, or null: the page's title and address are then of what it lies over. */
  dialog: Element | null;
}

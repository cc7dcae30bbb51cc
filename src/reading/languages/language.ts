import type { Role } from '../role.ts';

/**
 * The words of one language, by role. In a phrase, a hyphen stands for written together, with a hyphen or apart (`e-mail`), and
 * `a(b|c|)` for `ab`, `ac` and `a`. Case and accents do not count.
 */
export interface Language {
  /** BCP 47 */
  code: string;
  roles: Partial<Record<Role, string[]>>;
  /** Words whose full stop ends no sentence. */
  abbreviations: string[];
  /** The negation follows the deed ("rufen Sie nicht an", "n'appelez pas"), so what is denied may stand before it. */
  deniesBackwards: boolean;
}

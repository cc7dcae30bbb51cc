import type { Match } from './site.ts';

/**
 * Whom the boards match that have no button, or none on some of their hosts: only those can a script meet that runs everywhere but where the button's own runs.
 * It is loaded with every page of the web, so it carries no others. The files are named here because the bundler must know them; a test compares the list.
 */
export const WITHOUT_BUTTON: readonly Match[] = Object.values(
  import.meta.glob<Match>(
    [
      './boards/adp.ts',
      './boards/arbeitsagentur.ts',
      './boards/ashby.ts',
      './boards/bamboohr.ts',
      './boards/dou.ts',
      './boards/france-travail.ts',
      './boards/gem.ts',
      './boards/guardian-jobs.ts',
      './boards/hacker-news.ts',
      './boards/jobvite.ts',
      './boards/lever.ts',
      './boards/linkedin.ts',
      './boards/oracle.ts',
      './boards/paylocity.ts',
      './boards/rippling.ts',
      './boards/silkroad.ts',
      './boards/successfactors.ts',
      './boards/ukg.ts',
      './boards/usa-staffing.ts',
      './boards/work-at-a-startup.ts',
      './boards/xing.ts',
    ],
    { eager: true, import: 'match', query: '?match' },
  ),
);

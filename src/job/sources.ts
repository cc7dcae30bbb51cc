/** The articles behind the rulebook, by the number the rulebook cites them with. */
export const SOURCES = {
  '000': { title: 'Be Sure To Follow Up… Unless They Tell You Not To', publisher: 'Career Incite' },
  '001': { title: 'Should I Follow Up?', publisher: 'Workforce Solutions' },
  '002': { title: '8 Simple Rules for Follow Up', publisher: 'YouTern, with Brooklyn Resume Studio' },
  '003': { title: 'Job Search Series, Step 8: Following Up', publisher: 'a hiring manager’s blog' },
  '004': { title: 'The basics of following up', publisher: 'RiseSmart' },
} as const;
export type SourceId = keyof typeof SOURCES;

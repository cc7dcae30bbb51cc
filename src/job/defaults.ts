/** What holds until the user says otherwise, by the rulebook; apart from the schemas, which a view need not load to know it. */
export const DEFAULTS = {
  timeZone: 'UTC',
  region: 'US',
  workingHours: ['09:00', '17:00'] as [string, string],
  quietHours: ['20:00', '08:00'] as [string, string],
  noCallsReading: 'no-contact' as const,
  /** Business days. */
  promiseGrace: 1,
  checkIns: 6,
  /** Its place: pixels from the two edges of its corner. */
  button: { on: true, hidden: [] as string[], place: { side: 'right' as const, edge: 'bottom' as const, across: 16, along: 16 } },
};

/** What views may do with the store: read it. */
export { findByAddress } from './read/address.ts';
export { type Agenda, type AgendaQuestion, type Listed, readAgenda } from './read/agenda.ts';
export { wasAnswered } from './read/answered.ts';
export { readAsked } from './read/asked.ts';
export { countDue } from './read/count-due.ts';
export { type FindQuestion, findOpportunities, STANDINGS } from './read/find.ts';
export { readFocus } from './read/focus.ts';
export { findByMarks } from './read/marked.ts';
export { nextMoment } from './read/next-moment.ts';
export { type Obstacles, readObstacles } from './read/obstacles.ts';
export { listOpportunities, type OpportunitiesQuestion } from './read/opportunities.ts';
export { type OpportunityView, readOpportunity } from './read/opportunity.ts';
export { readOpportunityRow } from './read/opportunity-row.ts';
export { type Raw, readRaw } from './read/raw.ts';
export { readSettings } from './read/settings.ts';
export { standingReminders } from './read/standing-reminders.ts';
export { readSummary } from './read/summary.ts';
export { readWhole } from './read/whole.ts';

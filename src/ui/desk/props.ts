import type { Deeds } from '../state/deeds.ts';
import type { OpportunityState } from '../state/opportunity.ts';
import type { Outside } from '../state/outside.ts';

/** What every page of the desk is given. */
export interface PageProps {
  outside: Outside;
  deeds: Deeds;
}

/** What every part of an opportunity's page is given: the opportunity is there. */
export interface OpportunityProps extends PageProps {
  state: OpportunityState & { view: NonNullable<OpportunityState['view']> };
}

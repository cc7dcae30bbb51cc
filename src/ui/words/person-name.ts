import type { Person } from '../../job/person.ts';
import { tOf } from './t.ts';

/** What to call somebody: the name, else the address, else the role. */
export const personName = ({ name, email, role }: Person): string => name || email || tOf('role', role);

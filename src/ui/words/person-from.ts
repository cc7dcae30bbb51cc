import { CHANNELS } from '../../job/channel.ts';
import { type Person, ROLES } from '../../job/person.ts';

/** The person that a form describes; what the form has no field for stays as it was. */
export function personFrom(form: FormData, before: Person): Person {
  const text = (name: string) => String(form.get(name) ?? '').trim() || null;
  const refused = new Set(form.getAll('refusedChannels').map(String));
  const { noReminders: _, ...kept } = before;
  return {
    ...kept,
    name: text('name'),
    role: ROLES.find((role) => role === text('role')) ?? before.role,
    jobTitle: text('jobTitle'),
    email: text('email'),
    telephone: text('telephone'),
    sameAs: text('sameAs'),
    preferredChannel: CHANNELS.find((channel) => channel === text('preferredChannel')) ?? null,
    refusedChannels: CHANNELS.filter((channel) => refused.has(channel)),
    ...(form.has('noReminders') ? { noReminders: true } : {}),
  };
}

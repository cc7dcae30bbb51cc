import { FakeEvent } from './event.ts';

const granted = new Set<string>();

/** `permissions` for origins: what is asked for is granted, unless the test has the user refuse. */
export const fakePermissions = {
  granted,
  refuses: false,
  onAdded: new FakeEvent(),
  onRemoved: new FakeEvent(),
  contains: async ({ origins = [] }: { origins?: string[] }): Promise<boolean> => origins.every((origin) => granted.has(origin)),
  async request({ origins = [] }: { origins?: string[] }): Promise<boolean> {
    if (this.refuses) return false;
    for (const origin of origins) granted.add(origin);
    await this.onAdded.trigger({ origins });
    return true;
  },
  async remove({ origins = [] }: { origins?: string[] }): Promise<boolean> {
    for (const origin of origins) granted.delete(origin);
    await this.onRemoved.trigger({ origins });
    return true;
  },
  reset(): void {
    granted.clear();
    this.refuses = false;
  },
};

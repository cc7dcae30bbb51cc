import { machine } from './machine.ts';

/** The parts of `navigator` that the worker uses and Node lacks: give it to `vi.stubGlobal('navigator', …)`. */
export const fakeNavigator = {
  languages: ['en-US', 'en'],
  language: 'en-US',
  locks: { request: <T>(name: string, work: () => Promise<T>): Promise<T> => machine.locks.request(name, work) },
};

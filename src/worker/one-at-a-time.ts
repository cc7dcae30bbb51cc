const LOCK = 'heed-saving';

/** Does a piece of work while no other of its kind is done: two clicks save once, and what is read here is still so when it is written. */
export const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(LOCK, work) as Promise<T>;

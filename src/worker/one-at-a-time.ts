const LOCK = 'heed-saving';

/**
 * Does a piece of work while no other of its kind is done: two clicks save once, and what is read here is still so when it is written. It is not for work within such
 * work, which would wait for itself.
 */
export const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(LOCK, work) as Promise<T>;

import type { Page } from 'puppeteer-core';
import { rows } from '../driver/steps.ts';

interface Reminder {
  id: string;
  key: string;
  at: number;
  pending?: number;
  shownAt?: number;
}

interface Show {
  id: string;
  at: number;
}

/** What became of all reminders whose moment has come. */
export interface Tally {
  due: number;
  shown: number;
  /** Shown once more after they had been recorded as shown. */
  doubled: string[];
  /** Not recorded as shown, or recorded although the browser was never asked to show them. */
  lost: string[];
  /** Shown once more under the same name, which replaces it, because the worker or the browser died before it could record the first. */
  replaced: number;
}

const SUMMARY = '#/ summary';
/** Between the moment that is recorded and the call of the browser there is less than this, milliseconds. */
const WITHIN = 15_000;

/** Counts, by the browser's clock `now` (epoch milliseconds); the desk reads both databases. */
export async function tally(desk: Page, now: number): Promise<Tally> {
  const due = (await rows<Reminder>(desk, 'reminders')).filter(({ at }) => at <= now);
  const shows = await desk.evaluate(
    () =>
      new Promise<Show[]>((resolve, reject) => {
        const opening = indexedDB.open('watch', 1);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => opening.result.createObjectStore('shown', { autoIncrement: true });
        opening.onsuccess = () => {
          const all = opening.result.transaction('shown').objectStore('shown').getAll();
          all.onsuccess = () => resolve(all.result);
          opening.result.close();
        };
      }),
  );
  const summaries = shows.filter(({ id }) => id === SUMMARY);
  const result: Tally = { due: due.length, shown: 0, doubled: [], lost: [], replaced: 0 };
  for (const { id, shownAt } of due) {
    const own = shows.filter((show) => show.id.endsWith(` ${id}`));
    const recorded = (show: Show) => shownAt !== undefined && show.at >= shownAt && show.at < shownAt + WITHIN;
    if (shownAt === undefined || ![...own, ...summaries].some(recorded)) result.lost.push(id);
    else result.shown += 1;
    result.doubled.push(...own.slice(own.findIndex(recorded) + 1 || own.length).map((show) => show.id));
    result.replaced += Math.max(0, own.findIndex(recorded));
  }
  return result;
}

/** One line for people. */
export const sayTally = (name: string, { due, shown, doubled, lost, replaced }: Tally): string =>
  `${name.padEnd(44)} due ${due}, shown ${shown}, doubled ${doubled.length}, lost ${lost.length}, replaced ${replaced}`;

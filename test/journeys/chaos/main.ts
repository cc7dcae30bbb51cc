import { type Chance, chanceFrom } from '../../bench/chance.ts';
import { clockMoved } from './clock-moved.ts';
import * as chromium from './in-chromium.ts';
import * as firefox from './in-firefox.ts';
import type { Outcome } from './stage.ts';
import { sayTally } from './tally.ts';

/** Every part, by its name; `chromium` or `firefox` names all of that browser's. */
const PARTS: Record<string, (chance: Chance) => Promise<Outcome>> = {
  'chromium-stop': (chance) => chromium.stopped(50, chance),
  'chromium-kill': (chance) => chromium.killed(10, chance),
  'chromium-update': (chance) => chromium.updated(3, chance),
  'chromium-closed': (chance) => chromium.updatedWhileClosed(chance),
  'chromium-clock': (chance) => clockMoved(chromium.inChromium, chance),
  'firefox-suspend': (chance) => firefox.suspended(5, chance),
  'firefox-restart': (chance) => firefox.restarted(5, chance),
  'firefox-update': (chance) => firefox.updated(chance),
  'firefox-clock': (chance) => clockMoved(firefox.inFirefox, chance),
};

/** Plays the parts that are named, all where none is, by the chances of `seed`. Tells whether nothing was lost and nothing doubled. */
export async function main({ seed, named }: { seed: number; named: string[] }): Promise<boolean> {
  console.log(`seed ${seed}`);
  const parts = Object.entries(PARTS).filter(([name]) => named.length === 0 || named.some((one) => name.startsWith(one)));
  let good = parts.length > 0;
  for (const [name, play] of parts) {
    const outcome = await play(chanceFrom(seed));
    console.log(`  ${sayTally(`${name}: ${outcome.done}`, outcome)}`);
    for (const id of [...outcome.lost, ...outcome.doubled]) console.log(`    ${id}`);
    good &&= outcome.due > 0 && outcome.lost.length + outcome.doubled.length === 0;
  }
  return good;
}

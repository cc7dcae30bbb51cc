import type { Chance } from '../../bench/chance.ts';
import { after, settled } from './settled.ts';
import type { Outcome, Player } from './stage.ts';
import { makeWallClock } from './wall-clock.ts';

const HOUR = 3_600_000;

/** The wall clock is put 2 hours ahead, an hour back, and 3 days ahead under the running browser, as waking up or setting the clock does. */
export function clockMoved(play: Player, chance: Chance): Promise<Outcome> {
  const clock = makeWallClock();
  return play(async ({ desk, search }) => {
    const within = (hours: number) => clock.now() + chance.upTo(hours * HOUR);
    await search.remindAt(desk, clock.now(), ...Array.from({ length: 6 }, () => within(2)), clock.now() + 30 * HOUR);
    await after(1_000);
    clock.set(2 * HOUR);
    await settled(desk, clock.now);
    clock.set(HOUR);
    await search.remindAt(desk, clock.now(), clock.now() + 4_000, within(40));
    await after(5_000);
    await settled(desk, clock.now);
    clock.set(73 * HOUR);
    return 'clock +2 h, −1 h, +3 days';
  }, clock);
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The wall clock of one browser, which is to be started with `env`. */
export interface WallClock {
  env: Record<string, string>;
  /** Puts it so many milliseconds ahead of the real one, or back. */
  set: (ahead: number) => void;
  /** What it shows, epoch milliseconds. */
  now: () => number;
  remove: () => void;
}

/** Builds the library that moves the clock; it needs Linux and a C compiler. */
export function makeWallClock(): WallClock {
  const folder = mkdtempSync(join(tmpdir(), 'heed-clock-'));
  const [library, file] = [join(folder, 'shim.so'), join(folder, 'ahead')];
  execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, join(import.meta.dirname, 'wall-clock-shim.c')]);
  writeFileSync(file, Buffer.alloc(4096));
  const open = openSync(file, 'r+');
  let ahead = 0;
  return {
    env: { LD_PRELOAD: library, WALL_CLOCK: file },
    set: (milliseconds) => {
      ahead = milliseconds;
      const bytes = Buffer.alloc(8);
      bytes.writeBigInt64LE(BigInt(Math.round(milliseconds / 1000)));
      writeSync(open, bytes, 0, 8, 0);
    },
    now: () => Date.now() + ahead,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

import { build } from '../../src/tools/build.mjs';

/** Builds both extensions once before the journeys: they drive what users install, not the sources. */
export default function setup(): void {
  build('chrome');
  build('firefox');
}

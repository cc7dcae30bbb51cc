import { cleanup, configure, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { expect } from 'vitest';
import { cdp } from 'vitest/browser';
import '../../src/ui/popup/popup.css';
import '../../src/ui/desk/desk.css';
import { Desk } from '../../src/ui/desk/desk.tsx';
import { Popup, SHOWN } from '../../src/ui/popup/popup.tsx';
import { createAgenda } from '../../src/ui/state/agenda.ts';
import { createDeeds } from '../../src/ui/state/deeds.ts';
import { createHere } from '../../src/ui/state/here.ts';
import { createRoute } from '../../src/ui/state/route.ts';
import type { Stage } from './stage.ts';

// As long as `expect.poll` waits: on a slow machine a screen may take more than the usual second.
configure({ asyncUtilTimeout: 15_000 });

function put(view: ComponentChild, name: 'popup' | 'desk') {
  cleanup();
  document.documentElement.lang = 'en';
  document.title = 'Heed';
  document.body.className = name;
  return render(view as never);
}

/** Shows the popup as its entry does. */
export function showPopup(stage: Stage) {
  return put(<Popup agenda={createAgenda(stage, SHOWN)} here={createHere(stage, async () => 7)} deeds={createDeeds(stage)} />, 'popup');
}

/** Shows the desk at a route such as `#/settings`, as its entry does. */
export function showDesk(stage: Stage, fragment: string) {
  history.replaceState(null, '', fragment);
  return put(<Desk outside={stage} route={createRoute(window)} deeds={createDeeds(stage)} />, 'desk');
}

/** Colours do not fade from one scheme to the other. */
const stillness = { name: 'prefers-reduced-motion', value: 'reduce' };

/** What axe finds wrong with what is on screen, in light and in dark; each finding with its place. */
export async function findings(): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }, stillness] });
    expect(matchMedia(`(prefers-color-scheme: ${scheme})`).matches).toBe(true);
    const { violations } = await axe.run(document.documentElement);
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target, failureSummary }) => `${scheme} ${id} at ${target}: ${failureSummary}`));
  }
  return found;
}

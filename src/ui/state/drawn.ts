/** How long is waited at most: a view that nobody sees, as in a tab behind others, draws nothing. Milliseconds. */
const PATIENCE = 100;

/** Resolves when what was rendered by now is on screen. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => setTimeout(resolve));
  });

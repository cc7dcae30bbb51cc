/** Handles the Escape key, and keeps it from whatever lies around: in a popup it would close the whole of it. */
export const onEscape = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  event.preventDefault();
  act();
};

/** A line of the menu. */
export interface Item {
  label: string;
  run: () => void;
}

/**
 * A menu button with its menu, as ARIA's pattern has them: arrow keys go through it, Escape and leaving close it, the focus comes back to the button.
 * @returns the button, which is also where the focus is put; and the menu
 */
export function createMenu(label: string, items: readonly Item[]): { button: HTMLButtonElement; menu: HTMLElement } {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'more';
  button.textContent = '⋯';
  button.setAttribute('aria-label', label);
  button.setAttribute('aria-haspopup', 'menu');
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', label);
  const lines = items.map(({ label: text, run }) => {
    const line = document.createElement('button');
    line.type = 'button';
    line.textContent = text;
    line.tabIndex = -1;
    line.setAttribute('role', 'menuitem');
    line.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      show(false);
      button.focus();
      run();
    });
    return line;
  });
  menu.append(...lines);

  function show(open: boolean): void {
    menu.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  }
  show(false);
  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    show(menu.hidden === true);
    if (!menu.hidden) lines[0]?.focus();
  });
  menu.addEventListener('keydown', (event) => {
    const at = lines.indexOf(event.target as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + lines.length, Home: 0, End: lines.length - 1 }[event.key];
    if (next !== undefined) lines[next % lines.length]?.focus();
    else if (event.key === 'Escape') {
      show(false);
      button.focus();
    } else return;
    event.preventDefault();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== button && !lines.includes(relatedTarget as HTMLButtonElement)) show(false);
  });
  return { button, menu };
}

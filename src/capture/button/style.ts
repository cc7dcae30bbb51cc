/** The button's own style, in the colours of Heed's pages: nothing of the page reaches into a closed shadow root but inheritance, which `all: initial` ends. */
export const STYLE = `
:host { all: initial !important; position: fixed !important; inset: auto 16px 16px auto !important; z-index: 2147483647 !important; display: block !important; }
:host { color-scheme: light dark; }
.bar { display: flex; align-items: center; max-width: min(360px, calc(100vw - 32px)); padding: 6px; border-radius: 999px;
  font: 500 14px/20px system-ui, sans-serif; background: #ffffff; color: #182322; border: 1px solid #84938f; box-shadow: 0 2px 10px rgb(0 0 0 / 18%); }
.bar[data-state="failed"] { border-radius: 14px; }
.text:not(:empty) { padding: 0 10px; }
button { all: unset; box-sizing: border-box; padding: 6px 14px; border-radius: 999px; cursor: pointer; background: #0f6460; color: #ffffff; white-space: nowrap; }
button:hover { background: #0a4c49; }
button:focus-visible { outline: 2px solid #0f6460; outline-offset: 2px; }
button[aria-disabled="true"] { cursor: progress; opacity: 0.7; }
button.quiet { background: transparent; color: #0f6460; text-decoration: underline; }
button.quiet:hover { background: #e0efed; }
@media (prefers-color-scheme: dark) {
  .bar { background: #1a2322; color: #e5ecea; border-color: #6e7f7b; }
  button { background: #63c7bd; color: #04201d; }
  button:hover { background: #86d9d0; }
  button:focus-visible { outline-color: #63c7bd; }
  button.quiet { color: #63c7bd; }
  button.quiet:hover { background: #15322f; }
}
@media (forced-colors: active) { .bar, button { border: 1px solid; } }
@media print { :host { display: none !important; } }
`;

/** Gives a shadow root its style: by a constructed sheet, which no page's policy forbids; where a browser refuses that to extensions, by an element. */
export function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = STYLE;
    root.append(style);
  }
}

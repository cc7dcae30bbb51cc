/** The button's own style, in the colours of Heed's pages: nothing of the page reaches into a closed shadow root but inheritance, which `all: initial` ends. */
export const STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; z-index: 2147483647 !important; display: block !important; }
:host { color-scheme: light dark; }
.bar { position: fixed; box-sizing: border-box; display: flex; align-items: center; gap: 2px; max-width: min(420px, calc(100vw - 32px)); padding: 6px;
  border-radius: 999px; font: 500 14px/20px system-ui, sans-serif; background: #ffffff; color: #182322; border: 1px solid #84938f;
  box-shadow: 0 2px 10px rgb(0 0 0 / 18%); cursor: grab; touch-action: none; user-select: none; }
.bar:active { cursor: grabbing; }
.bar[data-state="failed"] { border-radius: 14px; }
.text:not(:empty) { padding: 0 10px; }
button { all: unset; box-sizing: border-box; min-height: 32px; padding: 6px 14px; border-radius: 999px; cursor: pointer; white-space: nowrap; }
button:focus-visible { outline: 2px solid #0f6460; outline-offset: 2px; }
.main { background: #0f6460; color: #ffffff; }
.main:hover { background: #0a4c49; }
.main[aria-disabled="true"] { cursor: progress; opacity: 0.7; }
.main.quiet { background: transparent; color: #0f6460; text-decoration: underline; }
.main.quiet:hover, .more:hover, .menu button:hover, .menu button:focus { background: #e0efed; }
.more { min-width: 32px; padding: 6px; text-align: center; color: #465653; }
.menu { position: absolute; inset: auto 0 calc(100% + 6px) auto; width: max-content; max-width: calc(100vw - 32px); box-sizing: border-box; padding: 6px; display: grid;
  border-radius: 14px; background: #ffffff; border: 1px solid #84938f; box-shadow: 0 2px 10px rgb(0 0 0 / 18%); cursor: default; }
.menu button { border-radius: 8px; white-space: normal; overflow-wrap: anywhere; }
[data-edge="top"] .menu { inset-block: calc(100% + 6px) auto; }
[data-side="left"] .menu { inset-inline: 0 auto; }
[hidden] { display: none !important; }
@media (prefers-color-scheme: dark) {
  .bar, .menu { background: #1a2322; color: #e5ecea; border-color: #6e7f7b; }
  .main { background: #63c7bd; color: #04201d; }
  .main:hover { background: #86d9d0; }
  button:focus-visible { outline-color: #63c7bd; }
  .main.quiet { color: #63c7bd; }
  .more { color: #b3c0bd; }
  .main.quiet:hover, .more:hover, .menu button:hover, .menu button:focus { background: #15322f; }
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

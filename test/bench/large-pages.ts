const SENTENCE = 'You keep the light and the log of the light, in fog and in fair weather, and know who passes and when. ';
const paragraphs = (count: number): string => `<p>${SENTENCE.repeat(3)}</p><ul><li>${SENTENCE}</li><li>${SENTENCE}</li></ul>`.repeat(count);
const menu = (count: number): string =>
  `<nav><ul>${'<li class="menu__item"><a class="menu__link" href="/about/us"><span>About the light</span></a></li>'.repeat(count)}</ul></nav>`;
const card = (n: number): string =>
  `<li class="card"><div class="card__body"><h3><a href="/jobs/${n}">Keeper ${n}</a></h3><span>The Light</span> <span>Leith</span><time datetime="2026-03-01">1 March</time></div></li>`;
const cards = (count: number): string => `<ul>${Array.from({ length: count }, (_, n) => card(n)).join('')}</ul>`;
const job = (n: number): object => ({
  id: n,
  title: `Keeper ${n}`,
  company: { name: 'The Light' },
  location: 'Leith',
  employmentType: 'FULL_TIME',
  description: SENTENCE.repeat(6),
});
const state = (count: number): string =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ jobs: Array.from({ length: count }, (_, n) => job(n)) })}</script>`;
const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
/** Inline styles, scripts and drawings are most of what real pages weigh. Each rule is for another class: of one class alone, styling would be slow. */
const ballast = (count: number): string =>
  `<style>${Array.from({ length: count }, (_, n) => `.part-${n}:hover{color:#123456;text-decoration:underline}`).join('')}</style><script>${'function once(n){return n+1;}'.repeat(count)}</script>`;
const html = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

export interface LargePage {
  name: string;
  url: string;
  html: string;
}

/** Pages of our own making as large as the largest that real sites serve, about a megabyte at `scale` 1. */
export const largePages = (scale = 1): LargePage[] => [
  {
    name: 'posting with structured data',
    url: 'https://light.example/jobs/keeper-of-the-light-4711',
    html: html(
      'Keeper of the Light | The Light',
      `${ld({ '@type': 'JobPosting', title: 'Keeper of the Light', hiringOrganization: { name: 'The Light' }, description: paragraphs(10) })}${menu(2_000 * scale)}<main><h1>Keeper of the Light</h1>${paragraphs(40 * scale)}</main>${cards(1_000 * scale)}${ballast(4_000 * scale)}`,
    ),
  },
  {
    name: 'posting with application state only',
    url: 'https://light.example/jobs/4711',
    html: html(
      'Keeper 7 | The Light',
      `${menu(2_000 * scale)}<main><h1>Keeper 7</h1>${paragraphs(40 * scale)}<a href="/apply">Apply now</a></main>${cards(600 * scale)}${state(400 * scale)}${ballast(3_000 * scale)}`,
    ),
  },
  {
    name: 'list of results',
    url: 'https://light.example/jobs?q=keeper',
    html: html(
      'Keeper jobs in Leith',
      `${menu(500 * scale)}<main><h1>1,000 keeper jobs</h1>${cards(4_000 * scale)}</main>${ballast(4_000 * scale)}`,
    ),
  },
  {
    name: 'article',
    url: 'https://light.example/stories/the-light',
    html: html('The Light', `${menu(500 * scale)}<main><h1>The Light</h1>${paragraphs(900 * scale)}</main>${ballast(4_000 * scale)}`),
  },
];

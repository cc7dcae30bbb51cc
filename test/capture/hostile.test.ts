// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { capture } from '../../src/capture/capture.ts';

const now = new Date(2026, 2, 10, 12);
const URL_ = 'https://hostile.example/jobs/keeper-7';
const read = (html: string, url = URL_) => capture(new DOMParser().parseFromString(html, 'text/html'), url, now).posting;
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const KEEPER =
  '{"@context":"https://schema.org","@type":"JobPosting","title":"Keeper","hiringOrganization":{"@type":"Organization","name":"The Light"},"description":"<p>Dusk to dawn.</p>"}';

/** Long for a page of this kind, even on a slow machine: what is unbounded takes minutes. */
const SOON = 20_000;
/** Milliseconds of processor that this process has used: whatever else the machine does meanwhile does not count. */
const busy = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

describe('structured data', () => {
  test(
    'a posting a hundred thousand levels deep is not followed',
    () => {
      const depth = 100_000;
      expect(read(ld(`${'{"a":'.repeat(depth)}${KEEPER}${'}'.repeat(depth)}`))).toBeNull();
    },
    SOON,
  );

  test(
    'megabytes of it are not read, and do not hide the page',
    () => {
      const filler = ld(`{"@type":"Thing","name":"${'x'.repeat(900_000)}"}`);
      expect(read(`<title>Nothing</title>${filler.repeat(8)}${ld(KEEPER)}`)).toBeNull();
      expect(read(`<title>Keeper</title>${ld(KEEPER)}${filler.repeat(8)}`)?.title).toBe('Keeper');
    },
    SOON,
  );

  test(
    'a hundred thousand postings are no single one',
    () => {
      const one = '{"@type":"JobPosting","title":"Keeper"},{"@type":"JobPosting","title":"Painter"},';
      expect(read(`<h1>Keeper</h1>${ld(`[${one.repeat(10_000).slice(0, -1)}]`)}`)?.title ?? 'Keeper').toBe('Keeper');
    },
    SOON,
  );

  test('no prototype is reached, and none read', () => {
    const posting = read(
      ld(
        '{"@type":"JobPosting","title":"Keeper","hiringOrganization":{"name":"The Light"},"__proto__":{"description":"<p>Polluted</p>","title":"Polluted"},"constructor":{"prototype":{"polluted":true}}}',
      ),
    );
    expect(posting?.title).toBe('Keeper');
    expect(posting?.description).toBeNull();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(read(ld('{"@type":"JobPosting","__proto__":{"title":"Polluted"}}'))).toBeNull();
  });

  test('values of the wrong kind are no values', () => {
    const posting = read(
      ld(
        '{"@type":"JobPosting","title":["Keeper",{"a":1}],"hiringOrganization":42,"jobLocation":[null,7,{"address":[]},"Leith"],"baseSalary":{"value":{"minValue":{}}},"datePosted":{"x":1},"validThrough":"soon","employmentType":{"@id":"x"},"description":{"@type":"Thing"},"identifier":[[]],"applicationContact":"call"}',
      ),
    );
    expect(posting).toMatchObject({
      title: 'Keeper',
      jobLocation: ['7', 'Leith'],
      baseSalary: null,
      datePosted: null,
      validThrough: null,
      employmentType: [],
      applicationContacts: [],
    });
  });

  test('markup in a value is text, and scripts are nothing', () => {
    const posting = read(
      ld(
        JSON.stringify({
          '@type': 'JobPosting',
          title: 'Keeper <b>of</b> <script>alert(1)</script>the light',
          description: '<p>Dusk<img src=x onerror=alert(1)><script>alert(2)</script></p><p><a href="javascript:alert(3)">dawn</a></p>',
        }).replace(/<\//g, '<\\/'),
      ),
    );
    expect(posting?.title).toBe('Keeper of the light');
    expect(posting?.description).toBe('Dusk\n\ndawn');
  });

  test(
    'no value keeps a pattern busy',
    () => {
      for (const [title, description] of [
        ['Keeper', `dusk${' '.repeat(300_000)}dawn`],
        ['Keeper', `${'<p '.repeat(100_000)}dawn`],
        ['Keeper', `${'$1,'.repeat(60_000)}dawn`],
        ['Keeper', `${'('.repeat(100_000)}[${'_*'.repeat(50_000)}`],
        [`${'1'.repeat(240)}x`, 'dawn'],
        [`${'- '.repeat(120)}x`, `${'salary $9 - '.repeat(20_000)}`],
      ]) {
        const began = busy();
        read(ld(JSON.stringify({ '@type': 'JobPosting', title, description })));
        expect(busy() - began, `${title?.slice(0, 10)}, ${description?.slice(0, 20)}`).toBeLessThan(SOON / 4);
      }
    },
    2 * SOON,
  );

  test(
    'every value has an end',
    () => {
      const long = 'long '.repeat(10_000);
      const posting = read(
        ld(
          JSON.stringify({
            '@type': 'JobPosting',
            title: 'Keeper',
            hiringOrganization: long,
            jobLocation: Array(5).fill(long),
            description: 'word '.repeat(100_000),
          }),
        ),
      );
      expect(posting?.hiringOrganization.name?.length).toBeLessThanOrEqual(200);
      expect(Math.max(...(posting?.jobLocation ?? []).map((place) => place.length), 0)).toBeLessThanOrEqual(300);
      expect(posting?.description?.length).toBeLessThanOrEqual(400_000);
    },
    SOON,
  );
});

describe('the document', () => {
  test(
    'a long numbered list takes no more than its share',
    () => {
      const items = (count: number): number => {
        const html = `<title>Keeper</title>${ld(JSON.stringify({ '@type': 'JobPosting', title: 'Keeper', description: `<ol>${'<li>Watch</li>'.repeat(count)}</ol>` }))}`;
        const before = busy();
        expect(read(html)?.description).toMatch(/^1\. Watch\n2\. Watch\n/);
        return busy() - before;
      };
      items(2_000);
      expect(items(18_000)).toBeLessThan(SOON);
    },
    SOON,
  );

  const clobbered = [
    'getAttribute',
    'querySelector',
    'querySelectorAll',
    'parentElement',
    'firstChild',
    'childNodes',
    'nodeType',
    'nextSibling',
    'tagName',
    'localName',
    'textContent',
    'closest',
    'matches',
    'contains',
    'ownerDocument',
    'attributes',
    'cloneNode',
  ];

  test('a form whose controls are named like methods is read all the same', () => {
    const inputs = clobbered.map((name) => `<input name="${name}" id="${name}"><img name="${name}" alt="">`).join('');
    const posting = read(
      `<title>Keeper - The Light</title><form itemscope itemtype="https://schema.org/JobPosting">${inputs}<h1 itemprop="title">Keeper</h1><span itemprop="hiringOrganization">The Light</span><div itemprop="description"><form>${inputs}</form><p>Dusk to dawn, in all weathers.</p></div></form>`,
    );
    expect(posting).toMatchObject({
      title: 'Keeper',
      hiringOrganization: { name: 'The Light' },
      description: 'Dusk to dawn, in all weathers.',
    });
  });

  test('a document whose own methods are covered by images is read all the same', () => {
    const images = [
      'querySelector',
      'querySelectorAll',
      'createTreeWalker',
      'createElement',
      'documentElement',
      'body',
      'title',
      'defaultView',
      'implementation',
    ]
      .map((name) => `<img name="${name}">`)
      .join('');
    expect(read(`<body>${images}<h1>Keeper</h1>${ld(KEEPER)}</body>`)?.title).toBe('Keeper');
  });

  test(
    'two thousand nested elements are walked, not recursed into',
    () => {
      expect(() => read(`<title>Keeper</title><h1>Keeper</h1>${'<div>'.repeat(2_000)}text${'</div>'.repeat(2_000)}`)).not.toThrow();
    },
    SOON,
  );

  test('markup that is never closed is read as far as it goes', () => {
    const posting = read(
      `<title>Keeper<body><h1>Keeper<p>Location: <b>Leith<ul><li>Watch<li>Wait${ld(KEEPER)}`.replace(
        '<title>Keeper',
        '<title>Keeper</title>',
      ),
    );
    expect(posting?.title).toBe('Keeper');
  });

  test('an empty document, an image, a text and a feed are no postings', () => {
    for (const html of [
      '',
      '<',
      '\u0000\u0000',
      'plain text',
      '<rss><channel><title>Keeper</title></channel></rss>',
      '<svg><title>Keeper</title></svg>',
    ])
      expect(read(html)).toBeNull();
  });

  test('addresses that are none of the web give no posting', () => {
    for (const url of ['', 'about:blank', 'file:///etc/passwd', 'chrome://settings', 'javascript:alert(1)', 'not an address']) {
      expect(capture(new DOMParser().parseFromString(ld(KEEPER), 'text/html'), url, now)).toEqual({ posting: null, title: '', url });
    }
  });

  test(
    'a text of ten megabytes is read up to a bound',
    () => {
      expect(read(`<title>Keeper</title><h1>Keeper</h1><p>${'word '.repeat(2_000_000)}</p>`)).toBeNull();
    },
    2 * SOON,
  );
});

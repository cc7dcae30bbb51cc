import { afterEach, beforeEach, expect, test } from 'vitest';

const ld = (title: string): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    hiringOrganization: { name: 'The Light' },
    description: '<p>Dusk to dawn.</p>',
  });
  return script;
};

// A page whose head names another job contradicts its structured data.
beforeEach(() => {
  document.title = 'Keeper';
});

afterEach(() => {
  document.body.replaceChildren();
  globalThis.heedRead = undefined;
});

test('it sets its function each time it is injected, and reads the page as it is then', async () => {
  await import('../../src/capture/reader.iife.ts?first' as string);
  const first = globalThis.heedRead;
  await import('../../src/capture/reader.iife.ts?second' as string);
  expect(globalThis.heedRead).toBeTypeOf('function');
  expect(globalThis.heedRead).not.toBe(first);
  expect(globalThis.heedRead?.()).toMatchObject({ posting: null, url: location.href });
  document.body.append(ld('Keeper'));
  expect(globalThis.heedRead?.()).toMatchObject({
    posting: { title: 'Keeper', hiringOrganization: { name: 'The Light' }, description: 'Dusk to dawn.' },
  });
});

test('what it gives can be sent, and holds nothing of the page', async () => {
  await import('../../src/capture/reader.iife.ts?third' as string);
  document.body.append(ld('Keeper'));
  const captured = globalThis.heedRead?.();
  expect(structuredClone(captured)).toEqual(captured);
  expect(JSON.parse(JSON.stringify(captured))).toEqual(captured);
});

test('a page that breaks it is a page without a posting', async () => {
  await import('../../src/capture/reader.iife.ts?fourth' as string);
  const { createTreeWalker } = Document.prototype;
  Document.prototype.createTreeWalker = () => {
    throw new Error('broken on purpose');
  };
  expect(globalThis.heedRead?.()).toEqual({ posting: null, title: '', url: location.href });
  Document.prototype.createTreeWalker = createTreeWalker;
});

test('ten thousand unclosed levels of markup are read within a bound', async () => {
  await import('../../src/capture/reader.iife.ts?fifth' as string);
  const depth = 10_000;
  const deep = new DOMParser().parseFromString(`<h1>Keeper</h1>${'<div>'.repeat(depth)}text`, 'text/html');
  document.body.append(...document.importNode(deep.body, true).childNodes);
  const start = performance.now();
  expect(globalThis.heedRead?.().posting).toBeNull();
  expect(performance.now() - start).toBeLessThan(20_000);
});

// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture, type Trace } from '../../src/capture/capture.ts';
import { SHAPES } from './shapes.ts';

const now = new Date(2026, 2, 10, 12);

test.each(SHAPES)('$name', ({ url, title, head = '', body, posting }) => {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  let trace: Trace | undefined;
  const { posting: given } = capture(new DOMParser().parseFromString(html, 'text/html'), url, now, (one) => {
    trace = one;
  });
  const read = given && { title: given.title, employer: given.hiringOrganization.name, places: given.jobLocation };
  expect(read, JSON.stringify(trace)).toEqual(posting);
});

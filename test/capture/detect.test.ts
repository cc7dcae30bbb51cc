// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { detect } from '../../src/capture/detect.ts';
import { findBoard } from '../../src/sites/registry.ts';

const verdict = (url: string, html = '<h1>Keeper</h1>') => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const address = new URL(url);
  return detect(document, address, findBoard(address, document));
};
const LIGHT = 'https://light.example/jobs/keeper-7';

test.each([
  ['the address of a posting on a board', 'https://jobs.lever.co/light/01234567-89ab-cdef-0123-456789abcdef', ''],
  ['the mark of an embedded board, and its posting', 'https://light.example/work?gh_jid=4711', '<div id="grnhse_app"></div>'],
  ['JSON-LD', LIGHT, '<script type="application/ld+json">{"@graph":[{"@type":"JobPosting"}]}</script>'],
  ['microdata', LIGHT, '<div itemscope itemtype="https://schema.org/JobPosting"></div>'],
  ['RDFa', LIGHT, '<div vocab="https://schema.org/" typeof="JobPosting"></div>'],
])('%s is worth reading', (_, url, html) => {
  expect(verdict(url, html)).toBe('likely');
});

test.each([
  ['another page of a board', 'https://jobs.lever.co/light'],
  ['the address of a list', 'https://light.example/jobs/search'],
])('%s is not', (_, url) => {
  expect(verdict(url)).toBe('no');
});

test('a list on a board is read where its data describes a posting', () => {
  expect(verdict('https://jobs.lever.co/light', '<script type="application/ld+json">{"@type":"JobPosting"}</script>')).toBe('likely');
});

test('of any other page only its words can tell', () => {
  expect(verdict(LIGHT)).toBe('maybe');
  expect(verdict('https://light.example/work', '<div id="grnhse_app"></div>')).toBe('maybe');
});

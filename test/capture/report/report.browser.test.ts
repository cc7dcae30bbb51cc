import { expect, test } from 'vitest';
import { reportOf } from '../../../src/capture/report/report.ts';

const report = (html: string): string =>
  reportOf(new DOMParser().parseFromString(html, 'text/html'), 'https://jobs.example/1', new Date(2026, 2, 10));

test('a huge page makes a report that an issue holds', () => {
  const text = report(Array.from({ length: 15_000 }, () => '<p class="job-card">x</p><div class="job-item">x</div>').join(''));
  expect(text.length).toBeLessThan(62_000);
  expect(text).toContain('… cut here');
});

test('ten thousand levels are cut, not followed', () => {
  const text = report(`${'<div>'.repeat(10_000)}x`);
  expect(text.split('\n').length).toBeLessThan(200);
  expect(text).toContain('…');
});

test('a form that names its controls like properties is shown as every other', () => {
  const text = report(
    '<form id="f"><input name="firstChild"><input name="attributes"><input name="getAttributeNames"><input name="id"></form>',
  );
  expect(text.match(/^ +input/gm)).toHaveLength(4);
});

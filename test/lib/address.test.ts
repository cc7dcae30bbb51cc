import { describe, expect, test } from 'vitest';
import { addressKey, canonicalAddress, isUnder, webAddress } from '../../src/lib/address.ts';

describe('canonicalAddress', () => {
  test.each([
    ['https://Jobs.Example.com/job/42/?utm_source=news&utm_medium=mail#apply', 'https://jobs.example.com/job/42'],
    ['http://jobs.example.com:80/job/42', 'https://jobs.example.com/job/42'],
    ['https://jobs.example.com/view?jk=abc&from=serp&a=1', 'https://jobs.example.com/view?a=1&jk=abc'],
    ['https://jobs.example.com', 'https://jobs.example.com/'],
    ['https://jobs.example.com/#/job/7', 'https://jobs.example.com/#/job/7'],
    ['https://user:secret@jobs.example.com/job/42', 'https://jobs.example.com/job/42'],
    ['http://localhost:8080/job/42/', 'http://localhost:8080/job/42'],
    ['https://jobs.example.com/job;jsessionid=AB12?id=3', 'https://jobs.example.com/job?id=3'],
    ['https://jobs.example.com/job?title=a+b&title=c', 'https://jobs.example.com/job?title=a+b&title=c'],
  ])('%s is %s', (given, canonical) => {
    expect(canonicalAddress(given)).toBe(canonical);
    expect(canonicalAddress(canonical)).toBe(canonical);
  });

  test('what is no web address stays as it is', () => {
    expect(canonicalAddress('about:blank')).toBe('about:blank');
    expect(canonicalAddress('not an address')).toBe('not an address');
  });
});

describe('addressKey', () => {
  test.each([
    ['https://m.jobs.example.com/job/42?utm_source=news', 'https://www.jobs.example.com/job/42/'],
    ['https://careers.acme.example/de/job/42', 'https://careers.acme.example/en/job/42'],
    ['https://careers.acme.example/en-US/job/42', 'https://careers.acme.example/job/42'],
    ['https://jobs.acme.example/view?id=7&locale=de_DE', 'https://jobs.acme.example/view?lang=en&id=7'],
    ['https://www.acme.example/job/42', 'http://acme.example/job/42'],
  ])('%s is recognised by %s', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
    expect(addressKey(addressKey(one))).toBe(addressKey(one));
  });

  test.each([
    ['https://careers.acme.example/de/job/42', 'https://careers.acme.example/de/job/43'],
    ['https://jobs.acme.example/view?id=7', 'https://jobs.acme.example/view?id=8'],
    ['https://m.example/job/42', 'https://other.example/job/42'],
    ['https://acme.example/de', 'https://acme.example/fr'],
    ['https://acme.example/devops/1', 'https://acme.example/1'],
  ])('%s is not %s', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });

  test('what is no web address stays as it is', () => {
    expect(addressKey('about:blank')).toBe('about:blank');
  });
});

test('a host lies under a domain only at a dot', () => {
  expect(isUnder('indeed.com', 'indeed.com')).toBe(true);
  expect(isUnder('de.indeed.com', 'indeed.com')).toBe(true);
  expect(isUnder('notindeed.com', 'indeed.com')).toBe(false);
  expect(isUnder('indeed.com.evil.example', 'indeed.com')).toBe(false);
});

test('only addresses of the web are taken', () => {
  expect(webAddress('/job/1', 'https://a.example/x')?.href).toBe('https://a.example/job/1');
  expect(webAddress('javascript:alert(1)')).toBeNull();
  expect(webAddress('data:text/html,x')).toBeNull();
  expect(webAddress(`https://a.example/${'x'.repeat(5_000)}`)).toBeNull();
  // Written out, each of these letters takes six characters.
  expect(webAddress(`https://a.example/${'ü'.repeat(1_000)}`)).toBeNull();
  expect(webAddress(null)).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { bands, distance, type Fingerprint, fingerprint } from '../../src/listings/fingerprint.ts';
import { sharedText } from '../../src/listings/shingles.ts';
import { ABOUT, ARCHIVIST, KEEPER } from './texts.ts';

const print = (text: string): Fingerprint => fingerprint(text) ?? [0, 0];

describe('a fingerprint', () => {
  test('is the same whatever the marks, the case and the addresses of links', () => {
    expect(distance(print(KEEPER), print(KEEPER.toUpperCase().replaceAll(',', ' – ')))).toBe(0);
    expect(fingerprint(KEEPER.replace('lamp', '[lamp](https://a.example/1)'))).toEqual(
      fingerprint(KEEPER.replace('lamp', '[lamp](https://b.example/2)')),
    );
  });

  test('differs little where little differs, and by half where all does', () => {
    expect(distance(print(KEEPER), print(KEEPER.replace('five days', 'six days')))).toBeLessThanOrEqual(6);
    expect(distance(print(KEEPER), print(ARCHIVIST))).toBeGreaterThan(20);
  });

  test('is the one that lies in the index of those who use Heed', () => {
    expect(fingerprint(KEEPER)).toEqual([2843052240, 157224808]);
  });

  test('is none of a few words', () => {
    expect(fingerprint('Keep the light.')).toBeNull();
    expect(fingerprint(null)).toBeNull();
  });

  test('takes time as the text grows, to a bound', () => {
    expect(fingerprint(`${KEEPER} `.repeat(200))).toEqual(fingerprint(`${KEEPER} `.repeat(2_000)));
  });
});

test('fingerprints that differ in three bits share a band; the bands of different places are different keys', () => {
  const one: Fingerprint = [0b1011, 0xffff0000];
  const other: Fingerprint = [0b1010, 0xfffe0001];
  expect(distance(one, other)).toBe(3);
  expect(bands(one).some((band) => bands(other).includes(band))).toBe(true);
  expect(bands([0, 0])).toHaveLength(new Set(bands([0, 0])).size);
});

test('texts share what stands in both, measured by the shorter', () => {
  expect(sharedText(KEEPER, `${ABOUT} ${KEEPER}`)).toBe(1);
  expect(sharedText(KEEPER.slice(0, 400), KEEPER)).toBeGreaterThan(0.95);
  expect(sharedText(`${ABOUT} ${KEEPER}`, `${ABOUT} ${ARCHIVIST}`)).toBeLessThan(0.6);
  expect(sharedText(KEEPER, ARCHIVIST)).toBeLessThan(0.05);
  expect(sharedText(KEEPER, 'Keep the light.')).toBeNull();
});

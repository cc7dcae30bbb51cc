import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import packages from '../package.json' with { type: 'json' };
import { notices } from '../src/tools/notices.ts';

const text = notices(resolve(import.meta.dirname, '..'));

test.each(Object.entries(packages.dependencies))('what is built in goes with its licence: %s', (name, version) => {
  expect(text).toContain(`\n${name} ${version} (`);
});

test('so does what that is built of, and what is no code', () => {
  expect(text).toContain('\n@preact/signals-core ');
  expect(text).toContain('Copyright (c) 2026 The Heed authors');
  expect(text).toContain('CC BY-SA 3.0');
  // The texts themselves, not only their names.
  expect(text.match(/Permission is hereby granted, free of charge/g)?.length).toBeGreaterThan(5);
});

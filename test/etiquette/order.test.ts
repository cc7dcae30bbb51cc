import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import english from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { GUARDS } from '../../src/etiquette/guards/order.ts';
import { HINTS } from '../../src/etiquette/hints/order.ts';
import { RULES } from '../../src/etiquette/rules/order.ts';
import { QUESTIONS } from '../../src/job/question.ts';

const root = join(import.meta.dirname, '../..');
const idsIn = (folder: string, type: string) =>
  readdirSync(join(root, folder))
    .map((name) => ({ id: name.replace(/\.ts$/, ''), text: readFileSync(join(root, folder, name), 'utf8') }))
    .filter(({ text }) => new RegExp(`^export const \\w+(: ${type} =| = guardEach\\()`, 'm').test(text))
    .map(({ id }) => id);
const testsIn = (folder: string) => readdirSync(join(root, folder)).map((name) => name.replace(/\.test\.ts$/, ''));

test('every rule file stands in the order, under the name of its file', () => {
  expect(idsIn('src/etiquette/rules', 'Rule').sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test('every guard file stands in the order, under the name of its file', () => {
  expect(idsIn('src/etiquette/guards', 'Guard').sort()).toEqual(GUARDS.map(({ id }) => id).sort());
});

test('every hint file stands in the order, under the name of its file', () => {
  expect(idsIn('src/etiquette/hints', 'Hint').sort()).toEqual(HINTS.map(({ id }) => id).sort());
});

test('every rule and every guard has its test', () => {
  expect(testsIn('test/etiquette/rules').sort()).toEqual(RULES.map(({ id }) => id).sort());
  expect(testsIn('test/etiquette/guards').sort()).toEqual(GUARDS.map(({ id }) => id).sort());
});

test.each(['rule', 'means', 'changes'])('every rule has its words: %s_<id>', (family) => {
  const missing = RULES.map(({ id }) => `${family}_${id.replaceAll('-', '_')}`).filter((message) => !(message in english));
  expect(missing).toEqual([]);
});

test('of every rule whose action is no message, src/job/question.ts says what is asked when it is done', () => {
  const deeds = RULES.filter(({ act }) => act !== 'message').map(({ id }) => id);
  expect(Object.keys(QUESTIONS).sort()).toEqual(deeds.sort());
});

test('every rule has one function', () => {
  expect(RULES.filter((rule) => !rule.forOpportunity === !rule.forSearch)).toEqual([]);
});

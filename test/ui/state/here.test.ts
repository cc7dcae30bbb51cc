import { afterEach, describe, expect, test, vi } from 'vitest';
import { Refused } from '../../../src/messages/ask.ts';
import type { Saved, TabReading } from '../../../src/messages/protocol.ts';
import { createHere } from '../../../src/ui/state/here.ts';
import { NOW, opportunityRow, quietPosting, savedMark } from '../rows.ts';
import { stage } from '../stage.ts';

const posting = quietPosting();
const saved = (over: Partial<Saved> = {}): Saved => ({ opportunity: 'o1', title: posting.title, employer: null, already: false, ...over });
const tab = async () => 7;

const found: TabReading = { kind: 'posting', posting, saved: null };

test('looks at the tab at once', async () => {
  const outside = await stage({ 'read-tab': () => found });
  const here = createHere(outside, tab);
  expect(here.state.value.kind).toBe('looking');
  await here.look();
  expect(here.state.value).toEqual({ kind: 'posting', posting, alike: null, saving: false, failed: null });
  expect(outside.asked[0]).toEqual(['read-tab', { tabId: 7 }]);
});

test.each<[string, TabReading, object]>([
  ['a page that no extension may read', { kind: 'unreadable' }, { kind: 'unreadable' }],
  [
    'a page without a posting',
    { kind: 'none', title: 'Jobs', url: 'https://jobs.example/', saved: null },
    { kind: 'none', title: 'Jobs', url: 'https://jobs.example/', hints: null, failed: null },
  ],
  [
    'a posting that is saved',
    { kind: 'posting', posting, saved: savedMark({ news: ['validThrough'] }) },
    { kind: 'saved', ...savedMark({ news: ['validThrough'] }), fresh: false, joined: null, captured: posting },
  ],
  [
    'a saved page that shows its posting no more',
    { kind: 'none', title: 'Gone', url: 'https://jobs.example/keeper', saved: savedMark({ stage: 'closed' }) },
    { kind: 'saved', ...savedMark({ stage: 'closed' }), fresh: false, joined: null, captured: null },
  ],
])('%s', async (_, reading, state) => {
  const here = createHere(await stage({ 'read-tab': () => reading }), tab);
  await here.look();
  expect(here.state.value).toEqual(state);
});

test('no tab is a page that cannot be read', async () => {
  const here = createHere(await stage(), async () => null);
  await here.look();
  expect(here.state.value.kind).toBe('unreadable');
});

test('saves first, and offers to take it back', async () => {
  const outside = await stage({ 'read-tab': () => found, save: () => saved() });
  const here = createHere(outside, tab);
  await here.look();
  await Promise.all([here.save(posting), here.save(posting)]);
  expect(here.state.value).toMatchObject({ kind: 'saved', opportunity: 'o1', stage: 'saved', fresh: true });
  expect(outside.asked.filter(([type]) => type === 'save')).toHaveLength(1);
  await here.undoSave();
  expect(outside.asked.slice(-2)).toEqual([
    ['undo-save', { opportunity: 'o1' }],
    ['read-tab', { tabId: 7 }],
  ]);
});

test('what was saved in the meantime is no new saving, and cannot be taken back as one', async () => {
  let reading: TabReading = found;
  const outside = await stage({
    'read-tab': () => reading,
    save: () => {
      reading = { kind: 'posting', posting, saved: savedMark() };
      return saved({ already: true });
    },
  });
  const here = createHere(outside, tab);
  await here.look();
  await here.save(posting);
  expect(here.state.value).toMatchObject({ kind: 'saved', stage: 'applied', fresh: false });
});

test('a refusal is told beside the posting, which can be saved again', async () => {
  let full = true;
  const outside = await stage({
    'read-tab': () => found,
    save: () => {
      if (full) throw new Refused('The disk is full.');
      return saved();
    },
  });
  const here = createHere(outside, tab);
  await here.look();
  await here.save(posting);
  expect(here.state.value).toEqual({ kind: 'posting', posting, alike: null, saving: false, failed: 'The disk is full.' });
  full = false;
  await here.save(posting);
  expect(here.state.value.kind).toBe('saved');
});

test('a worker that does not answer is said so', async () => {
  const here = createHere(
    await stage({
      'read-tab': () => {
        throw new Refused('No answer.');
      },
    }),
    tab,
  );
  await here.look();
  expect(here.state.value).toEqual({ kind: 'failed', words: 'No answer.' });
});

test('its stage follows the journal', async () => {
  const outside = await stage({ 'read-tab': () => ({ kind: 'posting', posting, saved: savedMark({ stage: 'saved' }) }) });
  const here = createHere(outside, tab);
  await here.look();
  await outside.fill({ opportunities: [opportunityRow('o1', { stage: 'applied', changedAt: NOW })] });
  outside.announce();
  await expect.poll(() => here.state.value).toMatchObject({ kind: 'saved', stage: 'applied' });
});

test('what joins an opportunity that is there is shown as it now stands, and can be another job after all', async () => {
  const alike = { opportunity: 'o1', stage: 'applied', title: posting.title, from: 'board.example', savedAt: NOW } as const;
  const outside = await stage({
    'read-tab': () => ({ ...found, alike }) as TabReading,
    save: () => saved({ already: true, joined: { listing: 'l2' } }),
  });
  await outside.fill({ opportunities: [opportunityRow('o1', { stage: 'applied' })] });
  const here = createHere(outside, tab);
  await here.look();
  expect(here.state.value).toMatchObject({ kind: 'posting', alike });
  await here.save(posting);
  expect(here.state.value).toMatchObject({ kind: 'saved', opportunity: 'o1', stage: 'applied', fresh: true, joined: 'l2' });
  await here.separate();
  expect(outside.asked).toContainEqual(['take-apart', { opportunity: 'o1', listing: 'l2', keep: true }]);
  await here.save(posting);
  await here.undoSave();
  expect(outside.asked).toContainEqual(['take-apart', { opportunity: 'o1', listing: 'l2', keep: false }]);
  await here.save(posting, true);
  expect(outside.asked).toContainEqual(['save', { posting, apart: true }]);
});

test('a corrected posting stays corrected where saving it fails', async () => {
  const outside = await stage({
    'read-tab': () => found,
    save: () => {
      throw new Refused('The disk is full.');
    },
  });
  const here = createHere(outside, tab);
  await here.look();
  await here.save({ ...posting, title: 'Keeper' });
  expect(here.state.value).toMatchObject({ kind: 'posting', posting: { title: 'Keeper' }, failed: 'The disk is full.' });
});

describe('a page that changes under an open popup', () => {
  afterEach(() => void vi.useRealTimers());

  /** Shows the reading, then follows the page, which has become what `next` gives at each later look. */
  async function following(first: TabReading, next: (look: number) => TabReading, answers: Parameters<typeof stage>[0] = {}) {
    let looks = -1;
    const outside = await stage({ 'read-tab': () => (looks < 0 ? first : next(looks++)), ...answers });
    const here = createHere(outside, tab);
    await here.look();
    looks = 0;
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    return { here, outside };
  }
  const elapse = () => vi.advanceTimersByTimeAsync(3_000);
  const other: TabReading = { ...found, posting: { ...posting, title: 'Ferry mechanic', url: 'https://jobs.example/2' } };

  test('is shown as what it is now, once its text is there', async () => {
    const { here } = await following(found, (look) => (look === 0 ? found : other));
    void here.follow();
    await elapse();
    expect(here.state.value).toMatchObject({ kind: 'posting', posting: { title: 'Ferry mechanic' } });
  });

  test('into a page without a posting, or one that cannot be read, offers the old one no more', async () => {
    const { here } = await following(found, () => ({ kind: 'unreadable' }));
    void here.follow();
    await elapse();
    expect(here.state.value).toEqual({ kind: 'unreadable' });
  });

  test('only in its address keeps what was corrected and what can be taken back', async () => {
    const { here } = await following(found, () => ({ kind: 'posting', posting, saved: savedMark({ opportunity: 'o1' }) }), {
      save: () => saved(),
    });
    await here.save(posting);
    void here.follow();
    await elapse();
    expect(here.state.value).toMatchObject({ kind: 'saved', opportunity: 'o1', fresh: true });
  });

  test('several times is read for its last change only', async () => {
    const { here, outside } = await following(found, () => other);
    const before = outside.asked.length;
    for (let times = 0; times < 5; times++) void here.follow();
    await elapse();
    expect(outside.asked.slice(before).map(([type]) => type)).toEqual(['read-tab', 'read-tab', 'read-tab']);
    expect(here.state.value).toMatchObject({ posting: { title: 'Ferry mechanic' } });
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../../../src/worker/context.ts';
import { save } from '../../../src/worker/saving/save.ts';
import { undo, undoSave } from '../../../src/worker/undo.ts';
import { machine } from '../../fakes/machine.ts';
import { posting } from '../postings.ts';
import { freshContext } from '../set-up.ts';

let context: Context;
beforeEach(async () => {
  context = await freshContext();
});

const rows = async () => (await context.db()).getAll('opportunities');
const journal = async () => (await (await context.db()).getAll('journal')).sort((a, b) => a.seq - b.seq).map(({ entry }) => entry);

describe('saving', () => {
  test('writes the opportunity, its text, the people it names, and that it was saved', async () => {
    const saved = await save(context, posting({ applicationContacts: [{ name: 'Dana Ruiz' }] }));
    expect(saved).toEqual({ opportunity: expect.any(String), title: 'Gardener', employer: 'Green & Sons', already: false });
    const db = await context.db();
    const [row] = await rows();
    const [person] = await db.getAll('people');
    expect(row).toMatchObject({ id: saved.opportunity, stage: 'saved', people: [person?.id], interest: 'medium' });
    expect(person).toMatchObject({ name: 'Dana Ruiz', role: 'recruiter' });
    expect(await db.get('descriptions', saved.opportunity)).toMatchObject({ description: 'Look after our garden.' });
    expect(await journal()).toEqual([
      expect.objectContaining({ kind: 'saved', opportunity: saved.opportunity, at: '2026-03-10T12:00:00.000Z' }),
    ]);
  });

  test('recognises what is saved already, with other tracking in its address', async () => {
    const first = await save(context, posting());
    const second = await save(context, posting({ url: 'https://jobs.example/gardener?utm_source=mail', title: 'Gardener (m/f/d)' }));
    expect(second).toEqual({ ...first, already: true });
    expect(await rows()).toHaveLength(1);
  });

  test('two clicks at once save once', async () => {
    const [one, other] = await Promise.all([save(context, posting()), save(context, posting())]);
    expect(one.opportunity).toBe(other.opportunity);
    expect(await rows()).toHaveLength(1);
  });

  test('a posting without an address is saved each time', async () => {
    await save(context, posting({ url: null }));
    await save(context, posting({ url: null }));
    expect(await rows()).toHaveLength(2);
  });

  test('the recruiter of two postings is one person', async () => {
    const contact = { name: 'Dana Ruiz', email: 'dana@green.example' };
    await save(context, posting({ applicationContacts: [contact] }));
    await save(context, posting({ url: 'https://jobs.example/florist', applicationContacts: [contact] }));
    expect(await (await context.db()).getAll('people')).toHaveLength(1);
    const [one, other] = await rows();
    expect(one?.people).toEqual(other?.people);
  });
});

describe('undoing', () => {
  test('a saving leaves the opportunity removed, and its address free', async () => {
    const first = await save(context, posting());
    await undoSave(context, first.opportunity);
    expect(await rows()).toMatchObject([{ stage: 'removed' }]);
    expect(await save(context, posting())).toMatchObject({ already: false });
  });

  test('keeps what it undoes in the journal', async () => {
    const { opportunity } = await save(context, posting());
    await undoSave(context, opportunity);
    const [saved, retracted] = await journal();
    expect(retracted).toMatchObject({ kind: 'retracted', entry: saved?.id, opportunity });
  });

  test('twice changes nothing more', async () => {
    const { opportunity } = await save(context, posting());
    await undoSave(context, opportunity);
    await undoSave(context, opportunity);
    expect(await journal()).toHaveLength(2);
  });

  test('any entry plans anew', async () => {
    const { opportunity } = await save(context, posting());
    const applied = {
      id: 'j1',
      at: new Date(machine.wall).toISOString(),
      kind: 'applied',
      via: 'online',
      opportunity,
      people: [],
    } as const;
    await context.write({ entries: [{ ...applied, people: [] }] });
    expect(await (await context.db()).getAll('actions')).toHaveLength(1);
    await undo(context, ['j1']);
    expect(await (await context.db()).getAll('actions')).toEqual([]);
  });

  test('what is not there is refused', async () => {
    await expect(undo(context, ['nothing'])).rejects.toMatchObject({ phrase: { id: 'errorUnknownEntry' } });
    await expect(undoSave(context, 'nothing')).rejects.toMatchObject({ phrase: { id: 'errorUnknownOpportunity' } });
  });
});

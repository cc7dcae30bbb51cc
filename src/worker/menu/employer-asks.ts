import browser from 'webextension-polyfill';
import type { Employer } from '../../job/employer.ts';
import { strictest } from '../../job/instructions.ts';
import { LIMITS } from '../../job/text.ts';
import { cut } from '../../lib/text.ts';
import { read } from '../../reading/read.ts';
import { show } from '../../remind/notify.ts';
import { LIST, notificationId } from '../../remind/place.ts';
import { readAsked } from '../../store/read.ts';
import type { Context } from '../context.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { captureTab } from '../tab/capture-tab.ts';
import { knownInTab } from '../tab/known-in-tab.ts';
import { tellUnreadable } from '../tell.ts';

/** What a site calls itself beside the employer's name: "Acme Careers". */
const OF_JOBS = /[\s|:–-]+(?:careers?|jobs?|recruiting|karriere|stellen(?:angebote|markt)?|recrutement|carrières?|empleos?)$/iu;

/**
 * Has what a text that the user selected asks hold for all postings of an employer: of the posting in the tab, of the site that the tab shows, else of the posting
 * that the tab showed before on the same site. What the same page asked before stays. A notification says what was kept, or why nothing was.
 */
export async function keepForEmployer(context: Context, tab: number, text: string): Promise<void> {
  const captured = await captureTab(tab, context);
  if (captured.kind === 'unreadable') return tellUnreadable();
  const { instructions } = read(text);
  const { url } = captured;
  const posting = captured.kind === 'posting' ? captured.posting : null;
  const site = captured.kind === 'none' ? captured.hints?.employer?.replace(OF_JOBS, '') : null;
  const name = posting?.hiringOrganization.name ?? site ?? (await knownInTab(context, tab, url))?.posting.hiringOrganization.name;
  if (!name) return say('notifyNoEmployer', 'notifyNoEmployerWhy');
  if (instructions.quotes.length === 0) return say('notifyNothingAsked', 'notifyNothingAskedWhy');
  const employer = await oneAtATime(async () => {
    const before = (await readAsked(await context.db(), { hiringOrganization: { name } })).find(({ source }) => source.url === url);
    const employer: Employer = {
      id: before?.id ?? crypto.randomUUID(),
      name: cut(name, LIMITS.line),
      instructions: before ? strictest([before.instructions, instructions]) : instructions,
      source: {
        kind: posting ? 'posting' : 'page',
        title: cut(posting?.title ?? (captured.kind === 'none' ? captured.title : ''), LIMITS.line) || null,
        url,
      },
      at: new Date(context.now()).toISOString(),
    };
    await context.write({ employers: [employer] });
    return employer;
  });
  await show(notificationId(LIST, 'employer'), {
    title: browser.i18n.getMessage('notifyEmployerAsks', [employer.name]),
    message: instructions.quotes.map(({ text: quote }) => quote).join('\n'),
  });
}

function say(title: string, why: string): Promise<void> {
  const { getMessage } = browser.i18n;
  return show(notificationId(LIST, 'employer'), { title: getMessage(title), message: getMessage(why) });
}

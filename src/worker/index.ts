import browser from 'webextension-polyfill';
import button from '../capture/button.iife.ts?script';
import everySite from '../capture/every-site.iife.ts?script';
import reader from '../capture/reader.iife.ts?script';
import reporter from '../capture/report.iife.ts?script';
import { plan } from '../etiquette/plan.ts';
import { onChange } from '../messages/changes.ts';
import { serve } from '../messages/serve.ts';
import { keepAnswer } from '../store/answered.ts';
import { afterUpdate } from './after-update.ts';
import { etiquette } from './answers/etiquette.ts';
import { figures } from './answers/figures.ts';
import { outlook } from './answers/outlook.ts';
import { readPromised } from './answers/read-promise.ts';
import { readSpans } from './answers/read-spans.ts';
import { confirmationSeen } from './applied/confirmation-seen.ts';
import { contextOf } from './context.ts';
import { firstSettings } from './first-settings.ts';
import { importAll } from './import-all.ts';
import { installed } from './installed.ts';
import { addSelection } from './menu/add-selection.ts';
import { partOf, SAVE, SAVE_LINK } from './menu/menu.ts';
import { openDesk } from './open-desk.ts';
import { followPermission } from './page/every-site.ts';
import { hideButton, moveButton, savePage, undoSavePage } from './page/page-button.ts';
import { here, lookHere, openSaved } from './page/page-here.ts';
import { sendButton } from './page/send-button.ts';
import { tellPages } from './page/tell-pages.ts';
import { notToday } from './reminders/not-today.ts';
import { notificationButton } from './reminders/notification-button.ts';
import { notificationClicked } from './reminders/notification-clicked.ts';
import { reach } from './reminders/reach.ts';
import { snoozes } from './reminders/snoozes.ts';
import { tryNotification } from './reminders/try-notification.ts';
import { join } from './saving/join.ts';
import { renew, takeApart } from './saving/listing.ts';
import { save } from './saving/save.ts';
import { saveHere } from './saving/save-here.ts';
import { saveLink } from './saving/save-link.ts';
import { typedIn } from './saving/typed-in.ts';
import { readTab } from './tab/read-tab.ts';
import { reportTab } from './tab/report-tab.ts';
import { undo, undoSave } from './undo.ts';

// Every listener is registered before anything is awaited: a worker that an event woke gets the event only so.
const context = contextOf({ plan, reader, clock: Date.now });
const { reconcile } = context;

browser.alarms.onAlarm.addListener(() => run(reconcile(true)));
browser.runtime.onStartup.addListener(() => run(reconcile()));
browser.idle.onStateChanged.addListener(() => run(reconcile()));
browser.runtime.onStartup.addListener(() => run(followPermission(everySite)));
browser.runtime.onInstalled.addListener(() => run(followPermission(everySite, true)));
browser.permissions.onAdded.addListener(() => run(followPermission(everySite)));
browser.permissions.onRemoved.addListener(() => run(followPermission(everySite)));
browser.runtime.onInstalled.addListener((details) => run(installed(context, details).finally(() => reconcile())));
browser.runtime.onMessage.addListener(() => run(reconcile()));
browser.contextMenus.onClicked.addListener((info, tab) => {
  const part = partOf(info.menuItemId);
  if (info.menuItemId === SAVE) run(saveHere(context, tab));
  else if (info.menuItemId === SAVE_LINK) run(saveLink(context, info, tab));
  else if (part) run(addSelection(context, part, info, tab));
});
browser.commands.onCommand.addListener((command, tab) => {
  if (command === SAVE) run(saveHere(context, tab));
});
browser.notifications.onClicked.addListener((id) => run(notificationClicked(id)));
// Where the browser has no buttons, it may not have their event either.
browser.notifications.onButtonClicked?.addListener((id, button) => run(notificationButton(context, id, button)));

serve(
  {
    'read-tab': ({ tabId }) => readTab(context, tabId),
    'read-spans': ({ opportunity }) => readSpans(context, opportunity),
    'read-promise': ({ text, from }) => readPromised(context, text, from),
    'report-tab': ({ tabId }) => reportTab(tabId, reporter),
    save: ({ posting, apart }) => save(context, typedIn(posting, context.now()), apart),
    renew: ({ opportunity, posting }) => renew(context, opportunity, posting),
    join: async ({ opportunity, other }) => ({ listing: await join(context, opportunity, other) }),
    'take-apart': async ({ opportunity, listing, keep }) => ({ opportunity: await takeApart(context, opportunity, listing, keep) }),
    undo: ({ entries }) => undo(context, entries),
    'undo-save': ({ opportunity }) => undoSave(context, opportunity),
    'answer-applied': async ({ page, opportunities }) => keepAnswer(await context.db(), page, opportunities),
    write: (change) => context.write(change),
    import: ({ backup }) => importAll(context, backup),
    outlook: ({ opportunity }) => outlook(context, opportunity),
    figures: () => figures(context),
    etiquette: async () => etiquette(),
    'try-notification': () => tryNotification(),
    reach: () => reach(),
    'not-today': ({ on }) => notToday(context, on),
    snoozes: () => snoozes(context),
  },
  {
    'confirmation-seen': (_, tab) => confirmationSeen(context, tab),
    'save-page': (_, tab) => savePage(context, tab),
    'undo-save-page': ({ opportunity }, tab) => undoSavePage(context, opportunity, tab),
    here: (_, tab) => here(context, tab),
    'send-button': (_, tab) => sendButton(context, tab, button),
    'look-here': (_, tab) => lookHere(context, tab),
    'open-saved': (_, tab) => openSaved(context, tab),
    'move-button': ({ place }) => moveButton(context, place),
    'hide-button': (_, tab) => hideButton(context, tab),
    'open-button-settings': () => openDesk('#/settings'),
  },
);

onChange(() => run(tellPages()));

run(
  firstSettings(context, navigator.languages)
    .finally(() => afterUpdate(context))
    .finally(() => reconcile()),
);

/** Lets work go on after its event; what goes wrong in it is told to the log, since nobody else listens. */
function run(work: Promise<void>): void {
  work.catch(console.error);
}

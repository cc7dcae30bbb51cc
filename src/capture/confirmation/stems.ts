/** Every phrase that confirms an application has one of these stems, and hardly any other text has: asked first, since a page has many texts and no confirmation. */
export const APPLICATION = /appl|submi|bewerb|beworben|candid|postul|solicit|sollicit|inscri|ansök|aplika|zgłosz/i;

/** And one of these: what was done with it, or thanks for it. */
const SENT =
  /thank|dank|merci|gracias|graz|obrigad|tack|dzi[eę]kuj|submitted|received|sent\b|delivered|transmitted|completed?\b|submission|applied|got your|on its way|gesendet|geschickt|schickt|sendet|sandt|mittelt|tragen|gereicht|gegangen|gestellt|gekommen|pfangen|erhalten|beworben|envoy|transmis|re[cç]u|enregistr|soumis|d[eé]pos|prise en|postul|enviad|recib|registrad|presentad|realizad|inscrito|inviat|ricevut|trasmess|foi |recebemos|verzonden|verstuurd|ontvangen|ingediend|skicka|mottag|emot|registrerats|wys[lł]an|przes[lł]an|przyj/iu;

/** Whether a text may confirm that an application was sent, so that it is worth to read the page. Costs next to nothing. */
export const mayConfirm = (text: string): boolean => APPLICATION.test(text) && SENT.test(text);

/** All pages of the web: what a user may allow, and take back, so that postings are recognised on every site. The manifest names them as optional. */
export const EVERY_SITE = ['https://*/*', 'http://*/*'];

/**
 * What the addresses of postings look like on the boards with the button: by the name in the host (`seek` of `www.seek.com.au`) the source of a pattern of path,
 * query and fragment. Laid in when this is built: see src/tools/board-postings.ts.
 */
declare const BOARD_POSTINGS: Readonly<Record<string, string>>;
const POSTINGS = BOARD_POSTINGS;

/** Whether an address looks like that of a posting on a board with the button. Only this board's pattern is compiled; the worker, which has the boards' files, decides. */
export const mayBePosting = ({ hostname, pathname, search, hash }: Location | URL): boolean =>
  hostname.split('.').some((name) => {
    const posting = POSTINGS[name];
    return typeof posting === 'string' && new RegExp(posting, 'i').test(pathname + search + hash);
  });

/**
 * What the addresses of postings look like on the boards with the button: lines of a name in the host (`seek` of `www.seek.com.au`), a tab, and the source of a
 * pattern of path, query and fragment. One text, since anything else would be built anew on every page. Laid in when this is built: src/tools/board-postings.ts.
 */
declare const BOARD_POSTINGS: string;

/** Whether an address looks like that of a posting on a board with the button. Only this board's pattern is compiled; the worker, which has the boards' files, decides. */
export function mayBePosting({ hostname, pathname, search, hash }: Location | URL): boolean {
  const text = BOARD_POSTINGS;
  return hostname.split('.').some((name) => {
    const line = `\n${name}\t`;
    const start = text.indexOf(line) + line.length;
    return start >= line.length && new RegExp(text.slice(start, text.indexOf('\n', start)), 'i').test(pathname + search + hash);
  });
}

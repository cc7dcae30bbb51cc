/** The JSON string, with its quotes, that begins at `start` of a source; empty where none ends there. In linear time, whatever stands in it. */
export function quotedAt(source: string, start: number): string {
  if (source.charAt(start) !== '"') return '';
  for (let end = source.indexOf('"', start + 1); end >= 0; end = source.indexOf('"', end + 1)) {
    let slashes = 0;
    while (source.charAt(end - 1 - slashes) === '\\' && end - 1 - slashes > start) slashes++;
    if (slashes % 2 === 0) return source.slice(start, end + 1);
  }
  return '';
}

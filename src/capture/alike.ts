/** Whether two plain texts name one job: one holds the other, or most of their words are the same ("(m/f/d)" or a place may be added). */
export function alike(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 5 && ` ${long} `.includes(` ${short} `)) return true;
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= 2 && shared / Math.max(one.size, other.size) >= 0.6;
}

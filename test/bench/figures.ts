/** The middle of some figures. */
export function median(figures: number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** One line of a benchmark: a figure, its baseline of the same run, and the ratio of the two. */
export function line(what: string, figure: number, unit: string, baseline?: { what: string; figure: number }): void {
  const ratio = baseline ? `   ${(figure / baseline.figure).toFixed(3)} × ${baseline.what} (${baseline.figure.toFixed(2)} ${unit})` : '';
  console.log(`  ${what.padEnd(58)} ${figure.toFixed(2).padStart(9)} ${unit}${ratio}`);
}

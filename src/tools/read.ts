import { createInterface } from 'node:readline';
import { read } from '../reading/read.ts';

/** `npm run --silent read`: lines `{"id", "text"}` on standard input, one line each with what the text says. */
export async function main(args: string[]): Promise<void> {
  if (args.length > 0) throw new Error(`takes no arguments, but lines {"id", "text"} on standard input`);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const { id, text } = parse(line, number);
    const { spans, ...said } = read(text, { now: new Date().toISOString() });
    process.stdout.write(`${JSON.stringify({ id, ...said })}\n`);
  }
}

function parse(line: string, number: number): { id: string | number; text: string } {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new Error(`line ${number}: not JSON`);
  }
  const { id, text } = (row ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error(`line ${number}: "id" is missing`);
  if (typeof text !== 'string') throw new Error(`line ${number}: "text" is missing`);
  return { id, text };
}

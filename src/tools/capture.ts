import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { capture } from '../capture/capture.ts';
import type { Posting } from '../job/posting.ts';
import { webAddress } from '../lib/address.ts';
import { enrich } from '../reading/enrich.ts';

/** What the capture takes from the browser's globals; a process has none of its own. */
const GLOBALS = ['Node', 'NodeFilter', 'Element', 'Document', 'DOMParser'] as const;

const USAGE = 'usage: capture PAGE.html --url ADDRESS, or capture --jsonl with {"id", "file", "url"} lines on standard input';

/** `npm run capture`: prints the posting of a saved page, or `null` where it shows none. Throws with one clear line on bad input. */
export async function main(args: string[]): Promise<void> {
  const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
  for (const name of GLOBALS) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  const now = new Date();
  if (args.includes('--jsonl')) {
    for (const [index, line] of readFileSync(0, 'utf8').split('\n').entries()) {
      if (line.trim() === '') continue;
      const { id, file, url } = request(line, index + 1);
      process.stdout.write(`${JSON.stringify({ id, posting: read(file, url, now) })}\n`);
    }
    return;
  }
  const at = args.indexOf('--url');
  const url = at < 0 ? undefined : args[at + 1];
  const file = args.find((arg, index) => !arg.startsWith('--') && index !== at + 1);
  if (!file || !url) throw new Error(USAGE);
  process.stdout.write(`${JSON.stringify(read(file, url, now), null, 2)}\n`);
}

function request(line: string, number: number): { id: unknown; file: string; url: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`line ${number} is no JSON`);
  }
  const { id, file, url } = (value ?? {}) as Record<string, unknown>;
  if (typeof file !== 'string' || typeof url !== 'string') throw new Error(`line ${number} needs "file" and "url"`);
  return { id, file, url };
}

function read(file: string, url: string, now: Date): Posting | null {
  if (!webAddress(url)) throw new Error(`${url} is no web address`);
  const document = new DOMParser().parseFromString(decode(readFileSync(file)), 'text/html');
  const { posting } = capture(document, url, now);
  return posting && enrich(posting, now.toISOString());
}

/** A saved page is UTF-8 if it can be, whatever it says of itself; else what it says, else Windows-1252. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const named = /charset\s*=\s*["']?([\w-]+)/i.exec(bytes.subarray(0, 4_096).toString('latin1'))?.[1] ?? 'windows-1252';
    return new TextDecoder(/utf-?8/i.test(named) ? 'windows-1252' : named).decode(bytes);
  }
}

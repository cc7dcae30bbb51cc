import { DEFAULT_SETTINGS } from '../job/settings.ts';
export async function main(args: string[]): Promise<void> {
  console.log(JSON.stringify({ args, DEFAULT_SETTINGS }));
}

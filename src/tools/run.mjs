// Runs one of the contributor tools (capture, read, plan): node src/tools/run.mjs NAME ARGUMENTS. TypeScript is loaded through Vite's own runner.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [name, ...args] = process.argv.slice(2);
const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));

if (!['capture', 'read', 'plan'].includes(name) || !existsSync(file)) fail(`no such tool: ${name}`);
try {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'silent' });
  await module.main(args);
} catch (error) {
  fail(`${name}: ${String(error?.message ?? error).split('\n')[0]}`);
}

/** Ends with one clear line. */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

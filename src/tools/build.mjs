// npm run build: the extension for both browsers, in dist/chrome and dist/firefox (or for those named: npm run build -- chrome).
import { ensurePackages, runPackage } from './setup.mjs';

/** Builds the extension for one browser into `dist/`; the same from a shell and from inside a test run, whose environment is not the build's. */
export function build(target) {
  runPackage('vite', ['build', '--logLevel', 'warn'], {
    env: { ...process.env, TARGET: target, NODE_ENV: 'production', VITEST: undefined },
  });
  console.log(`built dist/${target}`);
}

if (process.argv[1]?.endsWith('build.mjs')) {
  ensurePackages();
  const named = process.argv.slice(2).filter((name) => name === 'chrome' || name === 'firefox');
  for (const target of named.length > 0 ? named : ['chrome', 'firefox']) build(target);
}

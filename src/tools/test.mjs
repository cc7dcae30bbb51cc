// npm test: sets up what is missing, then types, lint, unit, component and journey tests. Arguments go to the test runner (npm test -- test/etiquette).
import { ensureBrowser, ensurePackages, run, runPackage } from './setup.mjs';

ensurePackages();
ensureBrowser('chromium');
ensureBrowser('firefox');
run(process.execPath, ['src/tools/check.mjs']);
runPackage('vitest', ['run', '--reporter=default', '--reporter=./test/count-reporter.ts', ...process.argv.slice(2)]);

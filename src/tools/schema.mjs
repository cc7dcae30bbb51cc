// npm run schema: writes assets/heed.schema.json anew, after the schemas in src/job changed.
import { ensurePackages, ROOT, runPackage } from './setup.mjs';

ensurePackages();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${ROOT}/src/tools/schema.ts`, { configFile: false, logLevel: 'silent' });
await module.main();
runPackage('biome', ['format', '--write', 'assets/heed.schema.json']);
console.log('wrote assets/heed.schema.json');

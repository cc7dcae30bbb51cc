// npm run check: types, lint and format, without a browser.
import { ensurePackages, runPackage } from './setup.mjs';

ensurePackages();
runPackage('tsc', ['--noEmit']);
runPackage('biome', ['check', '--error-on-warnings', '.']);
console.log('types, lint and format: good');

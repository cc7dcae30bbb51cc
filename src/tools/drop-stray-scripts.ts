import type { Plugin } from 'vite';

/**
 * Drops the module that the packager makes of each injected script beside the classic script that is really injected: nothing refers to it, and it would
 * only make the extension larger.
 */
export const dropStrayScripts = (): Plugin => ({
  name: 'drop-stray-scripts',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const texts = Object.values(bundle).map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)] as const);
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.facadeModuleId?.includes('.iife.ts')) continue;
        const name = file.fileName.split('/').at(-1) ?? file.fileName;
        if (!texts.some(([other, text]) => other !== file.fileName && text.includes(name))) delete bundle[file.fileName];
      }
    },
  },
});

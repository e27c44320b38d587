// @ts-check
/* Bundles the command line into one file that starts fast and needs nothing installed beside it. */
import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageDir = dirname(fileURLToPath(import.meta.url));

await build({
  absWorkingDir: packageDir,
  entryPoints: ['src/main.ts'],
  outfile: process.argv[2] ?? join(packageDir, 'dist', 'ai-governance.cjs'),
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  // ES modules can be thinned out, CommonJS cannot.
  mainFields: ['module', 'main'],
  conditions: ['import', 'module', 'node'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  sourcemap: false,
  logLevel: 'warning',
});

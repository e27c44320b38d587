// @ts-check
/*
 * Bundles the command line into one file that starts fast and needs nothing installed beside it, and what its threads run into two
 * more: piscina looks for its own file under the name `worker.js`, beside the code that starts the threads.
 *
 *   node build.mjs [OUTFILE]
 */
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageDir = dirname(fileURLToPath(import.meta.url));
const outfile =
  process.argv[2] ?? join(packageDir, 'dist', 'ai-governance.cjs');
const piscina = createRequire(import.meta.url).resolve('piscina');

/** @type {import('esbuild').BuildOptions} */
const options = {
  absWorkingDir: packageDir,
  outdir: dirname(outfile),
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  // ES modules can be thinned out, CommonJS cannot.
  mainFields: ['module', 'main'],
  conditions: ['import', 'module', 'node'],
  // Lowers the priority of threads, which nobody asks for.
  external: ['@napi-rs/nice'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  sourcemap: false,
  logLevel: 'warning',
};

await build({
  ...options,
  entryPoints: {
    [basename(outfile, extname(outfile))]: 'src/main.ts',
    detectorWorker: 'src/data/detectorWorker.ts',
  },
  outExtension: { '.js': extname(outfile) },
});
await build({
  ...options,
  entryPoints: { worker: join(dirname(piscina), 'worker.js') },
});

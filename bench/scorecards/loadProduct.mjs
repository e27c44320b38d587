// @ts-check
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const backend = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../plugins/ai-governance-backend',
);
const requireInBackend = createRequire(join(backend, 'package.json'));

export const migrations = join(backend, 'migrations');

/** A pool of connections to PostgreSQL. @param {string} connection @returns {import('knex').Knex} */
export const connect = connection =>
  requireInBackend('knex')({ client: 'pg', connection });

/** The product's own code, bundled into a folder. @param {string} dir @returns {Promise<string>} its file */
export async function bundleProduct(dir) {
  const outfile = join(dir, 'scorecards.cjs');
  await build({
    stdin: {
      contents: `
        export { databaseStores } from './src/slices/insights/databaseStores';
        export { createUnitOfWork } from './src/database/unitOfWork';
        export { insertRows } from './src/database/insertRows';
        export { toRecordRow, toSignalRow } from './src/slices/insights/rows';
        export { keepRecord } from './src/slices/insights/service/keepRecord';
        export { handIn } from './src/slices/insights/service/handIn';
        export { followDirectory } from './src/slices/insights/service/followDirectory';
        export { forgetOld } from './src/slices/insights/service/forgetOld';
        export { computeDirty } from './src/slices/insights/service/computeDirty';
        export { scorecards } from './src/slices/insights/service/scorecards';
        export { scorecard } from './src/slices/insights/service/scorecard';`,
      resolveDir: backend,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    external: ['express', '@backstage/*', 'knex'],
    logLevel: 'warning',
  });
  return outfile;
}

/** @param {string} file what `bundleProduct` gave */
export const loadProduct = file => requireInBackend(file);

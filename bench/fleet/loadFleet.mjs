// @ts-check
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../plugins/ai-governance-backend-module-demo/src/fleet',
);

/**
 * What makes up a fleet and its signals, bundled into a folder: `fleetOf(size, traitsOf?)`, `signalsOf(fleet)`, `signalsOfDay(fleet, team,
 * day)`.
 *
 * @param {string} dir
 * @returns {Promise<typeof import('../../plugins/ai-governance-backend-module-demo/src/fleet')>}
 */
export async function loadFleet(dir) {
  const outfile = join(dir, 'fleet.cjs');
  await build({
    entryPoints: [join(source, 'index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
  return createRequire(import.meta.url)(outfile);
}

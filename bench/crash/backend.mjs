// @ts-check
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Folder of the backend plugin. */
export const BACKEND = join(root, 'plugins/ai-governance-backend');

/** Finds packages as the backend does. */
export const requireOfBackend = createRequire(join(BACKEND, 'package.json'));

/** Where the replicas find the packages that are not part of their bundle. */
export const NODE_PATH = dirname(
  dirname(requireOfBackend.resolve('knex/package.json')),
);

/**
 * The product's own code, bundled into a file.
 *
 * @param {string} entry path below the backend's `src`
 * @param {{ readonly outfile: string, readonly plugins?: import('esbuild').Plugin[] }} options without `plugins` only knex stays outside
 */
export async function bundleOfBackend(entry, { outfile, plugins }) {
  await build({
    entryPoints: [join(BACKEND, 'src', entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    ...(plugins ? { plugins } : { external: ['knex'] }),
    logLevel: 'warning',
  });
  return outfile;
}

/** What a bundle exports. @param {string} file */
export function requireBundle(file) {
  const { Module } = requireOfBackend('node:module');
  // What the bundle leaves out is found beside the backend.
  process.env.NODE_PATH = NODE_PATH;
  Module._initPaths();
  return createRequire(import.meta.url)(file);
}

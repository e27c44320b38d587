// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * @typedef {object} PublishedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} dir absolute
 */

/**
 * The packages of this repository that other installations use: all that are not private, in the order of their names.
 *
 * @returns {ReadonlyArray<PublishedPackage>}
 */
export function publishedPackages() {
  return ['packages', 'plugins']
    .flatMap(folder =>
      readdirSync(join(root, folder)).map(name => join(root, folder, name)),
    )
    .filter(dir => existsSync(join(dir, 'package.json')))
    .map(dir => ({
      dir,
      manifest: JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')),
    }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ dir, manifest: { name, version } }) => ({ name, version, dir }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * File name of a package's archive: the name without its scope, and the version, so that another version is another file.
 *
 * @param {Pick<PublishedPackage, 'name' | 'version'>} published
 */
export function archiveName({ name, version }) {
  return `${name.split('/').pop()}-${version}.tgz`;
}

/**
 * What the root `package.json` of another Backstage needs under `resolutions`, so that every package finds the others in a folder
 * of archives instead of a registry.
 *
 * @param {ReadonlyArray<Pick<PublishedPackage, 'name' | 'version'>>} packages
 * @param {string} folder relative to that root, for example `vendor/ai-governance`
 * @returns {Record<string, string>}
 */
export function resolutionsFor(packages, folder) {
  return Object.fromEntries(
    packages.map(published => [
      published.name,
      `file:./${folder}/${archiveName(published)}`,
    ]),
  );
}

// @ts-check
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Gives a copy of the repository (or of a part of it) the installed dependencies: third-party packages are links into this
 * checkout, our own packages are links into the copy.
 *
 * @param {{root: string, copy: string}} options absolute paths
 */
export function linkModules({ root, copy }) {
  linkFolder({ root, copy, folder: 'node_modules' });
  for (const group of ['packages', 'plugins']) {
    if (!existsSync(join(copy, group))) continue;
    for (const name of readdirSync(join(copy, group))) {
      const folder = join(group, name, 'node_modules');
      if (existsSync(join(root, folder))) linkFolder({ root, copy, folder });
    }
  }
}

/**
 * @param {{root: string, copy: string, folder: string}} options
 */
function linkFolder({ root, copy, folder }) {
  for (const name of readdirSync(join(root, folder))) {
    const entry = join(folder, name);
    if (name.startsWith('@')) linkFolder({ root, copy, folder: entry });
    else if (name !== '.cache') link({ root, copy, entry });
  }
}

/**
 * @param {{root: string, copy: string, entry: string}} options
 */
function link({ root, copy, entry }) {
  const source = join(root, entry);
  const target = join(copy, entry);
  mkdirSync(dirname(target), { recursive: true });
  const inRoot = lstatSync(source).isSymbolicLink()
    ? relative(realpathSync(root), realpathSync(source))
    : entry;
  const isOurs = /^(packages|plugins)\/[^/]+$/.test(inRoot);
  symlinkSync(isOurs ? join(copy, inRoot) : source, target);
}

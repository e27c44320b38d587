import { LAYOUTS } from './targets';
import { INSTALL_TARGETS, type InstallTarget } from './types';

const PART = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;

/**
 * Whether a path is one that `installFiles` may give for a playbook of this name. Whoever writes or removes files by a list that came
 * from elsewhere asks this first: a list in a repository is as trustworthy as whoever wrote there last.
 */
export const isInstallPath = (name: string, path: string): boolean =>
  PART.test(name) &&
  INSTALL_TARGETS.some(target => isOf(target, { name, path }));

function isOf(
  target: InstallTarget,
  { name, path }: { readonly name: string; readonly path: string },
): boolean {
  const { folder, rulePath, promptPath } = LAYOUTS[target];
  if (!path.startsWith(`${folder}/`)) return false;
  const inside = path.slice(folder.length + 1);
  if (inside === rulePath(name) || inside === promptPath(name)) return true;
  const [kind, own, ...rest] = inside.split('/');
  return (
    (kind === 'skills' || kind === 'playbooks') &&
    own === name &&
    rest.length > 0 &&
    rest.every(part => PART.test(part))
  );
}

import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  folderDigest,
  INSTALL_TARGETS,
  installFiles,
  isInstallPath,
  linksOf,
  parsePlaybook,
  PLAYBOOK_FILE,
  readMarkdown,
} from '@ai-enablement/governance-core';
import { testIo } from '../__testUtils__/testIo';
import { readFolderFiles } from './readFolder';
import { sha256 } from './sha256';

const library = resolve(__dirname, '../../../governance-content/playbooks');

/** Everything that assistants would get of one playbook, for all of them. */
async function installedFor(name: string) {
  const files = await readFolderFiles(
    join(library, name),
    { main: PLAYBOOK_FILE },
    testIo(),
  );
  const read = parsePlaybook(files);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const playbook = read.value;
  const digest = folderDigest(playbook.files, sha256);
  return INSTALL_TARGETS.flatMap(target => {
    const made = installFiles(target, { playbook, digest });
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    return made.value;
  });
}

describe('R7 the library that ships with the product', () => {
  it.each(readdirSync(library))(
    '%s installs for every assistant, and no link leads nowhere',
    async name => {
      const files = await installedFor(name);
      expect(files.length).toBeGreaterThanOrEqual(INSTALL_TARGETS.length);
      const paths = files.map(({ path }) => path);
      expect(paths.filter(path => !isInstallPath(name, path))).toEqual([]);
      const inside = files
        .flatMap(({ text }) => linksOf(readMarkdown(text)))
        .filter(({ url }) => /^(playbook|training|rule):/.test(url));
      expect(inside).toEqual([]);
    },
  );
});

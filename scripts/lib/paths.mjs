// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository that these scripts belong to. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Git-ignored home of Node 24, Yarn 4 and the state of the last installation. */
export const toolsDir = join(root, '.tools');

/** Git-ignored data of the running portal: databases, the demo token, the start log. */
export const dataDir = join(root, '.data');

/** Git-ignored logs, reports and screenshots of the last test run. */
export const resultsDir = join(root, 'test-results');

/** Where the dependencies' executables are. */
export const installedBinDir = join(root, 'node_modules', '.bin');

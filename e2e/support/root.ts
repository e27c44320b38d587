import { join } from 'node:path';

/** Absolute path of the repository. */
export const root = join(__dirname, '..', '..');

/** Absolute path of the folder for logs, reports and pictures. */
export const resultsDir = join(root, 'test-results');

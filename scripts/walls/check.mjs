#!/usr/bin/env node
// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure, runMain } from '../lib/failure.mjs';
import { installedBinDir, root } from '../lib/paths.mjs';
import { checkTables } from './tables.mjs';
import { checkText, listFiles } from './text.mjs';

/** @typedef {import('./tables.mjs').Violation} Violation */

/**
 * All walls that are not ESLint rules: imports, tables, text.
 *
 * @param {string} dir absolute path of the repository or a copy of it
 * @param {ReadonlyArray<string>} files whose text is checked, below `dir`
 * @returns {ReadonlyArray<Violation>}
 */
export function checkWalls(dir, files) {
  return [...checkImports(dir), ...checkTables(dir), ...checkText(dir, files)];
}

/**
 * @param {string} dir
 * @returns {ReadonlyArray<Violation>}
 */
function checkImports(dir) {
  const folders = ['packages', 'plugins', 'examples'].flatMap(folder =>
    readdirSync(join(dir, folder))
      .map(name => join(folder, name, 'src'))
      .filter(src => existsSync(join(dir, src))),
  );
  const { stdout, stderr } = spawnSync(
    join(installedBinDir, 'depcruise'),
    [
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      ...folders,
    ],
    { cwd: dir, encoding: 'utf8', maxBuffer: 256_000_000 },
  );
  if (!stdout.startsWith('{')) {
    throw new Failure('dependency-cruiser gave no result', { details: stderr });
  }
  const { summary } = JSON.parse(stdout);
  if (summary.totalCruised < 50) {
    throw new Failure(
      `dependency-cruiser saw only ${summary.totalCruised} files`,
    );
  }
  return summary.violations.map(
    (
      /** @type {{from: string, to: string, rule: {name: string}}} */ found,
    ) => ({
      file: found.from,
      line: 1,
      rule: found.rule.name,
      message: `may not import \`${found.to}\``,
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  runMain(async () => {
    const violations = checkWalls(root, listFiles(root));
    for (const { file, line, rule, message } of violations) {
      process.stdout.write(`${file}:${line}  ${message}  (${rule})\n`);
    }
    process.stdout.write(
      violations.length === 0
        ? 'all walls stand\n'
        : `${violations.length} violations; who may import whom stands in docs/architecture.md and .dependency-cruiser.cjs\n`,
    );
    return violations.length === 0 ? 0 : 1;
  });
}

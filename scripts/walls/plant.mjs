#!/usr/bin/env node
// @ts-check
// Proves that the walls hold: plants one violation of each kind into a copy of
// the sources and expects every one to be reported, by the rule made for it.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { ESLint } from 'eslint';
import { runMain } from '../lib/failure.mjs';
import { linkModules } from '../lib/modules.mjs';
import { root } from '../lib/paths.mjs';
import { checkWalls } from './check.mjs';
import { plants } from './plants.mjs';
import { listFiles } from './text.mjs';

runMain(async () => {
  const copy = mkdtempSync(join(tmpdir(), 'walls-'));
  try {
    const sources = listFiles(root);
    copySources(copy, sources);
    for (const { file, text } of plants.flatMap(plant =>
      [plant, plant.also ?? []].flat(),
    )) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text, { flag: 'wx' });
    }
    const reported = [
      ...checkWalls(copy, [...sources, ...plants.map(({ file }) => file)]),
      ...(await lint(copy)),
    ].map(({ file, rule }) => `${file} ${rule}`);
    const missed = plants.filter(
      ({ file, rule }) => !reported.includes(`${file} ${rule}`),
    );
    for (const { kind, file, rule } of missed) {
      process.stdout.write(`not caught: ${kind} (${file}, expected ${rule})\n`);
    }
    process.stdout.write(
      `${plants.length - missed.length} of ${plants.length} planted violations were caught\n`,
    );
    return missed.length === 0 ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

/**
 * @param {string} copy
 * @param {ReadonlyArray<string>} sources
 */
function copySources(copy, sources) {
  for (const file of sources) {
    if (existsSync(join(root, file)))
      cpSync(join(root, file), join(copy, file));
  }
  linkModules({ root, copy });
}

/**
 * What ESLint says about the planted files, by the configuration of their packages.
 *
 * @param {string} copy
 */
async function lint(copy) {
  // Backstage's rules look for the packages from the working directory.
  process.chdir(copy);
  const files = plants
    .map(({ file }) => file)
    .filter(file => /\/src\/.*\.tsx?$/.test(file));
  const results = await new ESLint({ cwd: copy }).lintFiles(files);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => ({
      file: relative(copy, filePath).split(sep).join('/'),
      rule: ruleId ?? 'syntax',
    })),
  );
}

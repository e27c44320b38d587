#!/usr/bin/env node
// @ts-check
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { prepare } from './bootstrap.mjs';
import { lastLines } from './lib/explain.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { readOptions } from './lib/options.mjs';
import { root } from './lib/paths.mjs';
import { onStopSignal, stopAll } from './lib/processes.mjs';
import { createProgress } from './lib/progress.mjs';
import {
  archiveName,
  publishedPackages,
  resolutionsFor,
} from './lib/publishedPackages.mjs';

const help = `Usage: yarn pack:all

Builds the packages that other Backstage installations use, and packs each into
an archive in dist-packages/. Beside them stands resolutions.json: what the
root package.json of the other Backstage needs when the archives lie there in
vendor/ai-governance. docs/guides/install.md goes on from here.

Options:
  --help  show this text
`;

const outDir = join(root, 'dist-packages');

/** Where docs/guides/install.md puts the archives. */
const folderThere = 'vendor/ai-governance';

runMain(async () => {
  const options = readOptions({ help: { type: 'boolean' } }, 'yarn pack:all');
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const progress = createProgress();
  const interrupted = new Promise(resolve => {
    onStopSignal(() => resolve(130));
  });
  try {
    return await Promise.race([interrupted, packAll(progress)]);
  } finally {
    await stopAll();
    await restoreManifests();
  }
});

/** @param {import('./lib/progress.mjs').Progress} progress */
async function packAll(progress) {
  const workshop = await prepare(progress);
  const packages = publishedPackages();
  /** @type {(command: string, args: string[], cwd?: string) => Promise<void>} */
  const run = async (command, args, cwd = root) => {
    const { code, output } = await workshop.run(command, args, { cwd });
    if (code === 0) return;
    throw new Failure(`\`${command} ${args.join(' ')}\` failed`, {
      details: lastLines(output, 20),
      hint: 'correct the error above, then pack again',
    });
  };
  await progress.step('compiling', () => run('tsc', ['--pretty', 'false']));
  await progress.step('building the packages', () =>
    run('backstage-cli', ['repo', 'build']),
  );
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir);
  await progress.step(`packing ${packages.length} packages`, async () => {
    for (const published of packages) {
      const file = join(outDir, archiveName(published));
      await run('yarn', ['pack', '--out', file], published.dir);
    }
  });
  await writeFile(
    join(outDir, 'resolutions.json'),
    `${JSON.stringify(resolutionsFor(packages, folderThere), null, 2)}\n`,
  );
  for (const published of packages) {
    const { size } = await stat(join(outDir, archiveName(published)));
    progress.line(`${archiveName(published)}  ${Math.ceil(size / 1000)} kB`);
  }
  progress.line(
    `the archives are in ${relative(process.cwd(), outDir) || '.'}; docs/guides/install.md goes on from here`,
  );
  return 0;
}

/**
 * Puts back the manifests that packing exchanges for the time it takes; after a normal end there is nothing to do.
 */
async function restoreManifests() {
  for (const { dir } of publishedPackages()) {
    const original = join(dir, 'package.json-prepack');
    if (!existsSync(original)) continue;
    await writeFile(join(dir, 'package.json'), await readFile(original));
    await rm(original);
  }
}

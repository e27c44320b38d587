import { lstat, mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  importPlaybook,
  type ImportedPlaybook,
  type PlaybookFile,
} from '@ai-enablement/governance-core';
import type { Format } from '../commands/options';
import { EXIT, usageFailure, type ExitCode } from '../failure';
import type { Io } from '../io';
import { readSmallFile } from '../offline/readSmallFile';
import { unwritable } from '../offline/writeAtomically';
import { importDocument, renderImport } from '../report/playbookDocuments';
import { renderJson } from '../report/json';
import { terminalFor } from '../report/terminal';
import { readFolderFiles } from './readFolder';
import { openFolder } from './repositoryFolder';

/** The options of `playbook import` as commander delivers them. */
export interface ImportOptions {
  readonly out: string;
  readonly owner?: string;
  readonly reviewBy?: string;
  readonly format: Format;
}

const SKILL_FILE = 'SKILL.md';

/**
 * Writes the folder of a playbook that is made of instructions which a repository has; asks no portal. Failures: `cli.notImported`,
 * `cli.fileExists`, and those of reading and writing.
 */
export async function runImport(
  source: string,
  options: ImportOptions,
  io: Io,
): Promise<ExitCode> {
  const imported = await readImport(source, options, io);
  const folder = join(options.out, imported.name);
  await writeImport(imported, { out: options.out, folder, io });
  const report = { folder, imported };
  io.stdout.write(
    options.format === 'json'
      ? renderJson(importDocument(report))
      : renderImport(report, terminalFor(io.stdout, io.env)),
  );
  return EXIT.ok;
}

async function readImport(
  source: string,
  { owner, reviewBy }: ImportOptions,
  io: Io,
): Promise<ImportedPlaybook> {
  const path = resolve(io.cwd, source);
  const isFolder = (await lstat(path).catch(() => undefined))?.isDirectory();
  const files: readonly PlaybookFile[] = isFolder
    ? await readFolderFiles(
        source,
        { main: SKILL_FILE, allowsOthers: true },
        io,
      )
    : [{ path: basename(path), text: await readSmallFile(source, io) }];
  const folder = basename(isFolder ? path : resolve(path, '..'));
  const imported = importPlaybook({ files, folder, owner, reviewBy });
  if (imported.ok) return imported.value;
  throw usageFailure('cli.notImported', `cannot import \`${source}\``, {
    issues: imported.issues,
    hint: 'name the file itself, or the folder of a skill',
  });
}

async function writeImport(
  { files, name }: ImportedPlaybook,
  {
    out,
    folder,
    io,
  }: { readonly out: string; readonly folder: string; readonly io: Io },
): Promise<void> {
  await mkdir(resolve(io.cwd, out), { recursive: true }).catch(
    (cause: unknown) => {
      throw unwritable(out, cause);
    },
  );
  const target = await openFolder(out, io);
  if (await target.has(name))
    throw usageFailure('cli.fileExists', `\`${folder}\` is there already`, {
      hint: 'choose another `--out`, or remove it when it is an import of before',
    });
  for (const { path, text } of files)
    await target.write(`${name}/${path}`, text);
}

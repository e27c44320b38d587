/**
 * Governance content as data.
 *
 * @packageDocumentation
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFile, foldersIn, readFolders } from './folders';

export type { ContentFile } from './folders';

/** Path of the default policy, a YAML document in the format of `docs/reference/policy.md`. */
export const defaultPolicyFile: string = join(
  __dirname,
  '..',
  'policies',
  'default.yaml',
);

/** Text of the default policy. */
export const readDefaultPolicy = (): string =>
  readFileSync(defaultPolicyFile, 'utf8');

const folderOf = (...parts: readonly string[]): string =>
  join(__dirname, '..', ...parts);

/** The playbooks that ship with the product, by name; each the files of one folder, in the format of `docs/reference/playbook.md`. */
export const readDefaultPlaybooks = (): readonly (readonly ContentFile[])[] =>
  readFolders(folderOf('playbooks'));

/** The training paths that ship with the product, by name; each the files of one folder, in the format of `docs/reference/training.md`. */
export const readDefaultTraining = (): readonly (readonly ContentFile[])[] =>
  readFolders(folderOf('training'));

/** Names of the training paths that ship with the product. */
export const defaultTrainingNames = (): readonly string[] =>
  foldersIn(folderOf('training'));

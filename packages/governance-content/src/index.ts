/**
 * Governance content as data.
 *
 * @packageDocumentation
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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

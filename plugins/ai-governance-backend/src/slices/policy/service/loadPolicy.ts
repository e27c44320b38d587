import {
  type CompiledPolicy,
  compilePolicy,
  parsePolicy,
} from '@ai-enablement/governance-core';
import { checkDetectors } from '@ai-enablement/governance-detectors';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { access, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { sha256 } from '../../../shared/digest';
import type { PolicySource } from '../model';

/** A policy document that has been read and compiled. */
export interface LoadedPolicy {
  readonly compiled: CompiledPolicy;
  /** The document as it was read. */
  readonly document: string;
  readonly source: PolicySource;
}

/**
 * Reads the policy document of the configuration, or the one that ships with the product. Fails with every issue of the
 * document, or with every place that was searched: without a policy the backend must not start.
 */
export async function loadPolicy(options: {
  /** As configured; relative paths are looked up from `cwd` upwards. */
  readonly file?: string;
  readonly cwd: string;
}): Promise<LoadedPolicy> {
  const { file, cwd } = options;
  const path = file === undefined ? defaultPolicyPath() : await find(file, cwd);
  const document = await readFile(path, 'utf8');
  const parsed = parsePolicy(document, { checkDetectors });
  if (!parsed.ok) {
    const issues = parsed.issues.map(
      ({ line, path: where, message }) =>
        `  ${line === undefined ? '' : `line ${line}: `}${where ? `\`${where}\`: ` : ''}${message}`,
    );
    throw new Error(
      `the policy \`${path}\` has ${issues.length} ${issues.length === 1 ? 'fault' : 'faults'}; correct the document and start again\n${issues.join('\n')}`,
    );
  }
  return {
    compiled: compilePolicy(parsed.value, { sha256 }),
    document,
    source: file === undefined ? 'default' : 'file',
  };
}

const defaultPolicyPath = (): string =>
  resolvePackagePath(
    '@ai-enablement/governance-content',
    'policies/default.yaml',
  );

async function find(file: string, cwd: string): Promise<string> {
  const candidates = isAbsolute(file) ? [file] : upwards(file, resolve(cwd));
  for (const candidate of candidates) {
    if (await exists(candidate)) return candidate;
  }
  throw new Error(
    `\`aiGovernance.policy.file\` is \`${file}\`, and there is no such file; looked for ${candidates.map(candidate => `\`${candidate}\``).join(', ')}`,
  );
}

function upwards(file: string, folder: string): readonly string[] {
  const above = dirname(folder);
  const here = join(folder, file);
  return above === folder ? [here] : [here, ...upwards(file, above)];
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

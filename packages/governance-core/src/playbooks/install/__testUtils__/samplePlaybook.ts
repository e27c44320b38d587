import { parsePlaybook } from '../../format/parsePlaybook';
import type { Playbook, PlaybookFile } from '../../types';
import { installFiles } from '../installFiles';
import type { InstallInput, InstallTarget } from '../types';

/** Digest that stands in installed samples. */
export const DIGEST = 'd1'.repeat(32);

/** A playbook by its front matter beyond what every one has, its body, and files beside it. */
export function samplePlaybook(
  front: string,
  body: string,
  assets: readonly PlaybookFile[] = [],
): Playbook {
  const text = `---
apiVersion: ai-governance/v1
name: sample
version: '1.2'
title: A sample
summary: What it does. Use it in tests.
owner: group:default/platform
reviewBy: 2027-05-31
${front}
---

${body}
`;
  const read = parsePlaybook([{ path: 'PLAYBOOK.md', text }, ...assets]);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/** Texts by path of an installed playbook. */
export function installed(
  target: InstallTarget,
  input: Omit<InstallInput, 'digest'>,
): Readonly<Record<string, string>> {
  const files = installFiles(target, { digest: DIGEST, ...input });
  if (!files.ok) throw new Error(JSON.stringify(files.issues));
  return Object.fromEntries(files.value.map(({ path, text }) => [path, text]));
}

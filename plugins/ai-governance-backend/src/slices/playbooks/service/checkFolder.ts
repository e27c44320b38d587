import {
  type FoundData,
  type Issue,
  lintPlaybook,
  parsePlaybook,
  type Playbook,
  type PlaybookFile,
  type PlaybookFinding,
} from '@ai-enablement/governance-core';
import { estimateTokenCount } from 'tokenx';
import type { PlaybookDeps } from './deps';
import { patternFindings } from './patternFindings';

/** What came of reading and checking a folder. */
export interface CheckedFolder {
  /** Absent when the folder cannot be read. */
  readonly playbook?: Playbook;
  /** Why the folder cannot be read. */
  readonly issues: readonly Issue[];
  readonly findings: readonly PlaybookFinding[];
  /** About how many tokens the text is for a model; absent when the folder cannot be read. */
  readonly tokens?: number;
}

/** What is needed to check a folder. */
export type CheckDeps = Pick<
  PlaybookDeps,
  'views' | 'policy' | 'ambient' | 'config' | 'trainings'
>;

/** Reads a folder and looks for everything that keeps it from being published, by the policy in force. */
export async function checkFolder(
  deps: CheckDeps,
  files: readonly PlaybookFile[],
): Promise<CheckedFolder> {
  const parsed = parsePlaybook(files);
  if (!parsed.ok) return { issues: parsed.issues, findings: [] };
  const playbook = parsed.value;
  const findings = lintPlaybook(playbook, {
    policy: await deps.policy.content.names(),
    others: await otherPlaybooks(deps),
    trainings: await deps.trainings(),
    today: deps.ambient.now().slice(0, 10),
    imageHosts: deps.config.imageHosts,
    ...(await dataIn(deps, playbook)),
    countTokens: estimateTokenCount,
  });
  return {
    playbook,
    issues: [],
    findings: [...patternFindings(playbook), ...findings],
    tokens: estimateTokenCount(playbook.body),
  };
}

/** Detectors take their time, so all texts are looked through before the lint asks. */
async function dataIn(
  { policy }: CheckDeps,
  { files }: Playbook,
): Promise<{ findData(text: string): readonly FoundData[] }> {
  const found = new Map<string, readonly FoundData[]>();
  for (const { text } of files)
    found.set(text, await policy.content.findData(text));
  return { findData: text => found.get(text) ?? [] };
}

/** Playbooks that readers get now, to link to and to compare with. */
async function otherPlaybooks({ views, ambient }: CheckDeps) {
  const current = await views.current(ambient.now());
  const contents = await views.contents(
    current.map(({ version }) => version.digest),
  );
  return current.map(({ version }) => ({
    name: version.name,
    title: version.header.title,
    body: contents.get(version.digest)?.files[0]?.text ?? '',
  }));
}

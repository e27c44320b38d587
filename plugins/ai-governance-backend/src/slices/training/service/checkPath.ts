import {
  type FoundData,
  type Issue,
  lintTraining,
  parseTraining,
  type PlaybookFile,
  type TrainingFinding,
  type TrainingPath,
} from '@ai-enablement/governance-core';
import { allCurrent } from './current';
import type { TrainingDeps } from './deps';

/** What came of reading and checking a folder. */
export interface CheckedPath {
  /** Absent when the folder cannot be read. */
  readonly path?: TrainingPath;
  /** Why the folder cannot be read. */
  readonly issues: readonly Issue[];
  readonly findings: readonly TrainingFinding[];
}

/** Reads a folder and looks for everything that keeps it from being published, by the policy in force. Fails with `policy.detectorsUnusable`. */
export async function checkPath(
  deps: TrainingDeps,
  files: readonly PlaybookFile[],
): Promise<CheckedPath> {
  const parsed = parseTraining(files);
  if (!parsed.ok) return { issues: parsed.issues, findings: [] };
  const path = parsed.value;
  const [policy, open, others] = await Promise.all([
    deps.policy.content.names(),
    deps.playbooks.open(),
    allCurrent(deps),
  ]);
  const found = await dataIn(deps, files);
  const findings = lintTraining(path, {
    policy,
    today: deps.ambient.now().slice(0, 10),
    findData: text => found.get(text) ?? [],
    playbooks: open.map(({ name }) => name),
    others: others
      .filter(({ name }) => name !== path.name)
      .map(({ name, header }) => ({
        name,
        prerequisites: header.prerequisites,
      })),
  });
  return { path, issues: [], findings };
}

/** Detectors take their time, so all texts are looked through before the lint asks. */
async function dataIn(
  { policy }: TrainingDeps,
  files: readonly PlaybookFile[],
): Promise<ReadonlyMap<string, readonly FoundData[]>> {
  const found = new Map<string, readonly FoundData[]>();
  for (const { text } of files)
    found.set(text, await policy.content.findData(text));
  return found;
}

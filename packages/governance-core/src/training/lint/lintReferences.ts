import { code } from '../../shared/sentence';
import { TRAINING_FILE } from '../format/parseTraining';
import type { TrainingPath } from '../types';
import type { OtherTraining, TrainingFinding, TrainingLint } from './types';

/** Prerequisites are published and do not lead back; rules are those of the policy in force. */
export const lintReferences: TrainingLint = (path, { others, policy }) => [
  ...path.prerequisites.flatMap(name =>
    prerequisiteFinding(name, path, others),
  ),
  ...path.policyRules
    .filter(rule => !policy.rules.includes(rule))
    .map(rule =>
      finding(
        'warning',
        'unknownRule',
        `the policy in force has no rule ${code(rule)}; expected one that it has`,
      ),
    ),
];

function prerequisiteFinding(
  name: string,
  path: TrainingPath,
  others: readonly OtherTraining[],
): readonly TrainingFinding[] {
  if (name === path.name || leadsTo(name, path.name, others))
    return [
      finding(
        'error',
        'circularPrerequisite',
        `the prerequisite ${code(name)} needs ${code(path.name)} itself; expected paths that can be finished before`,
      ),
    ];
  return others.some(other => other.name === name)
    ? []
    : [
        finding(
          'error',
          'unknownPrerequisite',
          `the prerequisite ${code(name)} is not published; expected the name of a published path`,
        ),
      ];
}

function leadsTo(
  from: string,
  to: string,
  others: readonly OtherTraining[],
): boolean {
  const open = [from];
  const seen = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === to) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    const next = others.find(other => other.name === name);
    open.push(...(next?.prerequisites ?? []));
  }
  return false;
}

const finding = (
  severity: TrainingFinding['severity'],
  name: string,
  message: string,
): TrainingFinding => ({
  severity,
  code: `training.${name}`,
  message,
  file: TRAINING_FILE,
});

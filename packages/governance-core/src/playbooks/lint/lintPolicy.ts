import { nearestKey } from '../../shared/document/nearestKey';
import { code, joinWords } from '../../shared/sentence';
import { PLAYBOOK_FILE } from '../format/fileIssues';
import type { PlaybookFinding, PlaybookLint } from './lintTypes';
import { MOST_TOLD } from './mostTold';

/** A playbook names what the policy in force has, and asks for nothing that the policy never shares. */
export const lintPolicy: PlaybookLint = ({ playbook, context: { policy } }) => {
  const { shareable, neverShare } = policy.dataClasses;
  const classes = [...shareable, ...neverShare];
  return [
    ...unknownNames(playbook.policyRules, policy.rules, 'rule'),
    ...unknownNames(playbook.audience.tiers, policy.tiers, 'tier'),
    ...unknownNames(playbook.audience.areas, policy.areas, 'area'),
    ...playbook.variables.flatMap(({ name, holds, neverShare: own }) => [
      ...unknownNames(
        [...own, ...(holds === undefined ? [] : [holds])],
        classes,
        'data class',
      ),
      ...(holds !== undefined && neverShare.includes(holds)
        ? [
            error(
              'playbooks.contradictsPolicy',
              `the variable ${code(name)} asks for ${code(holds)}, which the policy never shares; expected ${joinWords([...shareable.map(code), 'no such variable'], 'or')}`,
            ),
          ]
        : []),
    ]),
  ];
};

const unknownNames = (
  names: readonly string[],
  known: readonly string[],
  what: string,
): readonly PlaybookFinding[] =>
  names
    .filter(name => !known.includes(name))
    .map((name, index) => {
      const near = index < MOST_TOLD ? nearestKey(name, known) : undefined;
      return error(
        'playbooks.unknownName',
        `the policy in force has no ${what} ${code(name)}; ${near === undefined ? `expected ${known.slice(0, 12).map(code).join(', ') || 'none'}` : `did you mean ${code(near)}?`}`,
      );
    });

const error = (name: string, message: string): PlaybookFinding => ({
  severity: 'error',
  code: name,
  message,
  file: PLAYBOOK_FILE,
});

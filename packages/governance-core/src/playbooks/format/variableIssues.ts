import type { DocumentIssue } from '../../shared/document/documentIssues';
import type { DocumentPath } from '../../shared/document/documentPath';
import { code } from '../../shared/sentence';
import type { VariableType } from '../types';
import { fitIssues, invalid } from './fitIssues';
import type { WrittenPlaybook, WrittenVariable } from './playbookSchema';

/** Which keys a type of variable takes beside the common ones. */
const OWN_KEYS = {
  options: ['choice'],
  pattern: ['text'],
  maxLength: ['text', 'multiline'],
  minimum: ['number'],
  maximum: ['number'],
} satisfies Partial<Record<keyof WrittenVariable, readonly VariableType[]>>;

/** What a schema cannot say of variables: that they fit their types, their defaults fit them, and no name stands twice. */
export function variableIssues({
  kind,
  variables,
}: WrittenPlaybook): readonly DocumentIssue[] {
  const misplaced =
    kind !== 'promptTemplate' && variables.length > 0
      ? [
          invalid(
            ['variables'],
            `expected no variables in a playbook of kind ${code(kind)}; only a \`promptTemplate\` is filled in`,
          ),
        ]
      : [];
  return [
    ...misplaced,
    ...variables.flatMap((variable, index) => [
      ...issuesOf(variable, ['variables', index]),
      ...twice(variables, index),
    ]),
  ];
}

function issuesOf(
  variable: WrittenVariable,
  path: DocumentPath,
): readonly DocumentIssue[] {
  const { type } = variable;
  const foreign = Object.entries(OWN_KEYS)
    .filter(
      ([key, types]) =>
        variable[key as keyof typeof OWN_KEYS] !== undefined &&
        !(types as readonly VariableType[]).includes(type),
    )
    .map(([key, types]) =>
      invalid(
        [...path, key],
        `${code(key)} is for variables of type ${types.map(code).join(' and ')}; this one is of type ${code(type)}`,
      ),
    );
  const noOptions =
    type === 'choice' && !variable.options
      ? [
          {
            code: 'playbooks.missingKey',
            message:
              '`options` is missing; expected the texts that can be chosen',
            path,
          },
        ]
      : [];
  return [...foreign, ...noOptions, ...fitIssues(variable, path)];
}

function twice(
  variables: readonly WrittenVariable[],
  index: number,
): readonly DocumentIssue[] {
  const name = variables[index]?.name ?? '';
  const first = variables.findIndex(variable => variable.name === name);
  return first === index
    ? []
    : [
        invalid(
          ['variables', index, 'name'],
          `the variable ${code(name)} stands twice; expected it once`,
        ),
      ];
}

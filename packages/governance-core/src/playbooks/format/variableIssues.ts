import type { DocumentIssue } from '../../shared/document/documentIssues';
import type { DocumentPath } from '../../shared/document/documentPath';
import { code } from '../../shared/sentence';
import type { VariableType } from '../types';
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
  return [...foreign, ...noOptions, ...defaultIssues(variable, path)];
}

function defaultIssues(
  variable: WrittenVariable,
  path: DocumentPath,
): readonly DocumentIssue[] {
  const { default: value, type, options = [], required } = variable;
  if (value === undefined) return [];
  const at = [...path, 'default'];
  if (required === true)
    return [
      invalid(
        at,
        'expected no default for a variable that has to be filled in; leave out `required` or `default`',
      ),
    ];
  const wanted = { number: 'number', boolean: 'boolean' }[type as string];
  if (typeof value !== (wanted ?? 'string'))
    return [
      invalid(
        at,
        `expected ${wanted ? `a ${wanted}` : 'text'}, got the ${typeof value} ${code(String(value))}`,
      ),
    ];
  if (type === 'choice' && !options.includes(String(value)))
    return [
      invalid(
        at,
        `expected one of ${options.map(code).join(', ')}, got ${code(String(value))}`,
      ),
    ];
  return [];
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

const invalid = (path: DocumentPath, message: string): DocumentIssue => ({
  code: 'playbooks.invalidValue',
  message,
  path,
});

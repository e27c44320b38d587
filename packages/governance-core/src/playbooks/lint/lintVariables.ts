import { nearestKey } from '../../shared/document/nearestKey';
import { code } from '../../shared/sentence';
import { PLAYBOOK_FILE } from '../format/fileIssues';
import { namesInTemplate, promptOf } from '../template';
import type { PlaybookFinding, PlaybookLint } from './lintTypes';
import { MOST_TOLD } from './mostTold';

/** A prompt template has one readable prompt, and its form asks for just what the prompt uses. */
export const lintVariables: PlaybookLint = ({ playbook }) => {
  if (playbook.kind !== 'promptTemplate') return [];
  const prompt = promptOf(playbook);
  if (!prompt.ok)
    return prompt.issues.map(({ code: name, message, line }) =>
      error(name, message, line),
    );
  const used = namesInTemplate(prompt.value.parts);
  const declared = playbook.variables.map(({ name }) => name);
  return [
    ...[...used]
      .filter(([name]) => !declared.includes(name))
      .map(([name, line], index) => {
        const near = index < MOST_TOLD ? nearestKey(name, declared) : undefined;
        return error(
          'playbooks.unknownVariable',
          `the prompt uses ${code(name)}, which \`variables\` does not have${near === undefined ? '' : `; did you mean ${code(near)}?`}`,
          prompt.value.line + line - 1,
        );
      }),
    ...declared
      .filter(name => !used.has(name))
      .map(name =>
        error(
          'playbooks.unusedVariable',
          `the variable ${code(name)} is asked for and never used; expected \`{{${name}}}\` in the prompt, or no such variable`,
        ),
      ),
  ];
};

const error = (
  name: string,
  message: string,
  line?: number,
): PlaybookFinding => ({
  severity: 'error',
  code: name,
  message,
  file: PLAYBOOK_FILE,
  ...(line === undefined ? {} : { line }),
});

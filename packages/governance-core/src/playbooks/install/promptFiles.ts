import { ok } from '../../shared/result';
import { plainWords } from '../../shared/sentence';
import { promptOf, type TemplatePart } from '../template';
import type { Playbook, Variable } from '../types';
import { originComment } from './origin';
import { rewriteMarkdown } from './rewriteMarkdown';
import { besideFiles, linkToAsset } from './ruleFiles';
import type { InstalledFiles, InstallInput, TargetLayout } from './types';

/**
 * A prompt template as a prompt that people call by its name. What is around the prompt is for people and stays in the portal. Codes:
 * those of `promptOf`.
 */
export function promptFiles(
  input: InstallInput,
  layout: TargetLayout,
): InstalledFiles {
  const { playbook, portalUrl } = input;
  const { name } = playbook;
  const prompt = promptOf(playbook);
  if (!prompt.ok) return prompt;
  const { placeholder } = layout;
  const text = placeholder
    ? filled(prompt.value.parts, playbook, placeholder)
    : prompt.value.text;
  const told = [...valuesText(playbook.variables, layout), text.trim()];
  const rewritten = rewriteMarkdown(told.join('\n\n'), {
    portalUrl,
    fileLink: linkToAsset(layout.promptPath(name), name),
  });
  const head = `${layout.promptFrontMatter(playbook)}${originComment(input)}`;
  return ok([
    {
      path: `${layout.folder}/${layout.promptPath(name)}`,
      text: `${head}\n\n${rewritten}\n`,
    },
    ...besideFiles(input, layout, layout.promptPath(name)),
  ]);
}

/** The prompt with the assistant's own placeholders; sections stay in words, since none has them. */
const filled = (
  parts: readonly TemplatePart[],
  playbook: Playbook,
  placeholder: (variable: Variable) => string,
): string =>
  parts
    .map(part => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'section')
        return `{{#${part.name}}}${filled(part.parts, playbook, placeholder)}{{/${part.name}}}`;
      const variable = playbook.variables.find(
        ({ name }) => name === part.name,
      );
      return variable ? placeholder(variable) : `{{${part.name}}}`;
    })
    .join('');

/** What the assistant is told of the values, since nothing checks them outside the portal. */
function valuesText(
  variables: readonly Variable[],
  { placeholder, allValues }: TargetLayout,
): readonly string[] {
  if (variables.length === 0) return [];
  const where = placeholder
    ? ''
    : 'Two braces around a name, such as `{{name}}`, stand for a value. ';
  const given =
    allValues === undefined
      ? ''
      : `\n\nValues that the person gave already:\n\n${allValues}`;
  return [
    `${where}Ask the person for each value that is missing and required; never make one up. What stands between \`{{#name}}\` and \`{{/name}}\` counts only when that value is neither empty nor false.`,
    `${variables.map(variableLine).join('\n')}${given}`,
    '---',
  ];
}

function variableLine(variable: Variable): string {
  const { name, title, description, options, neverShare } = variable;
  const remarks = [
    description,
    options && `One of: ${options.join('; ')}.`,
    variable.default === undefined
      ? !variable.isRequired && 'May be left out.'
      : `Unless given: ${variable.default}.`,
    neverShare.length > 0 &&
      `Must not contain ${neverShare.map(plainWords).join(', ')}: stop and say so if it does.`,
  ].filter(Boolean);
  return `- \`${name}\` (${title})${remarks.length > 0 ? `: ${remarks.join(' ')}` : ''}`;
}

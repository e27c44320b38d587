import {
  checkValues,
  type Playbook,
  promptOf,
  renderTemplate,
  type Variable,
  type VariableValues,
} from '@ai-enablement/governance-core';
import { estimateTokenCount } from 'tokenx';
import { CodedError } from '../../../shared/codedError';
import type { PlaybookDeps } from './deps';
import { matchesPattern } from './patternFindings';
import { readPlaybookPage } from './playbookPage';
import type { Reader } from './reader';

/** Something in a prompt that must not be shared; never the data itself. */
export interface PromptFinding {
  /** Where it was entered; absent when only the whole shows it. */
  readonly variable?: string;
  readonly title: string;
  readonly class: string;
  readonly line?: number;
  readonly fix?: string;
  readonly isRedacted: boolean;
}

/** A prompt that was filled in, or why there is none. */
export interface FilledPrompt {
  readonly prompt?: string;
  readonly tokens?: number;
  readonly findings: readonly PromptFinding[];
}

type CheckDeps = Pick<PlaybookDeps, 'policy'>;

/**
 * Fills in a prompt template. Values with data that must not be shared are refused, or redacted where the template says so, and the
 * whole prompt is looked through once more, since data can come together in it. Nothing is kept. Fails with
 * `playbooks.playbookNotFound`, `notATemplate`, `invalidValues`, or `policy.detectorsUnusable`.
 */
export async function renderPrompt(
  deps: PlaybookDeps,
  reader: Reader,
  {
    name,
    values,
  }: {
    readonly name: string;
    readonly values: Readonly<Record<string, unknown>>;
  },
): Promise<FilledPrompt> {
  const { content } = await readPlaybookPage(deps, reader, name);
  const prompt = partsOf(content);
  const read = checkValues(content.variables, values, matchesPattern);
  if (!read.ok)
    throw new CodedError(
      'playbooks.invalidValues',
      'the template cannot be filled in with these values; the issues name each variable',
      { issues: read.issues },
    );
  const checked = await checkEach(deps, content.variables, read.value);
  if (checked.findings.some(({ isRedacted }) => !isRedacted))
    return { findings: checked.findings };
  const text = renderTemplate(prompt, checked.values);
  const whole = await lookThrough(deps, text);
  const findings = [...checked.findings, ...whole];
  if (whole.length > 0) return { findings };
  return { prompt: text, tokens: estimateTokenCount(text), findings };
}

function partsOf(content: Playbook) {
  const prompt =
    content.kind === 'promptTemplate' ? promptOf(content) : undefined;
  if (prompt?.ok) return prompt.value.parts;
  throw new CodedError(
    'playbooks.notATemplate',
    `\`${content.name}\` is no prompt template, so there is nothing to fill in`,
  );
}

async function checkEach(
  deps: CheckDeps,
  variables: readonly Variable[],
  values: VariableValues,
): Promise<{
  readonly values: VariableValues;
  readonly findings: readonly PromptFinding[];
}> {
  const clean: Record<string, VariableValues[string]> = { ...values };
  const findings: PromptFinding[] = [];
  for (const { name, whenFound } of variables) {
    const value = values[name];
    if (typeof value !== 'string' || value === '') continue;
    const found = await deps.policy.content.checkText(value);
    refuseUnfinished(found.problems);
    const isRedacted = whenFound === 'redact' && found.redacted !== undefined;
    findings.push(
      ...found.findings.map(({ title, class: of, line, fix }) => ({
        ...{ variable: name, title, class: of, line, fix, isRedacted },
      })),
    );
    if (isRedacted && found.redacted !== undefined)
      clean[name] = found.redacted;
  }
  return { values: clean, findings };
}

async function lookThrough(
  { policy }: CheckDeps,
  text: string,
): Promise<readonly PromptFinding[]> {
  const { findings, problems } = await policy.content.checkText(text);
  refuseUnfinished(problems);
  return findings.map(({ title, class: of, line, fix }) => ({
    ...{ title, class: of, line, fix },
    isRedacted: false,
  }));
}

/** What could not be looked through to the end is not given out. */
function refuseUnfinished(
  problems: readonly { readonly message: string }[],
): void {
  const [problem] = problems;
  if (problem)
    throw new CodedError(
      'playbooks.notLookedThrough',
      `the prompt could not be looked through to the end: ${problem.message}; shorten what you entered`,
    );
}

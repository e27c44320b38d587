import { failed, ok, type Issue, type Result } from '../../shared/result';
import { nodesOf, readMarkdown } from '../markdown';
import type { Playbook } from '../types';
import { readTemplate, type TemplatePart } from './readTemplate';

/** The prompt of a template with its place. */
export interface Prompt {
  readonly text: string;
  readonly parts: readonly TemplatePart[];
  /** Line of `PLAYBOOK.md` on which the prompt begins, from 1 on. */
  readonly line: number;
}

/** Info string of the fenced block that holds the prompt. */
export const PROMPT_FENCE = 'prompt';

/**
 * The prompt of a prompt template: its one fenced block with the info string `prompt`. Codes: `playbooks.missingPrompt`,
 * `playbooks.secondPrompt`, and those of `readTemplate`, with lines in `PLAYBOOK.md`.
 */
export function promptOf({
  body,
  bodyLine,
}: Pick<Playbook, 'body' | 'bodyLine'>): Result<Prompt> {
  const blocks = [...nodesOf(readMarkdown(body))].flatMap(node =>
    node.type === 'code' && node.lang === PROMPT_FENCE ? [node] : [],
  );
  const [block, second] = blocks;
  const lineAt = (line: number) => bodyLine + line - 1;
  if (!block)
    return failed({
      code: 'playbooks.missingPrompt',
      message:
        'the template has no prompt; expected one fenced block that begins with three backticks and `prompt`',
      line: bodyLine,
    });
  if (second)
    return failed({
      code: 'playbooks.secondPrompt',
      message:
        'the template has several prompts; expected one, so make a template of each',
      line: lineAt(second.position?.start.line ?? 1),
    });
  const line = lineAt((block.position?.start.line ?? 1) + 1);
  const parts = readTemplate(block.value);
  if (!parts.ok)
    return { ok: false, issues: parts.issues.map(each => moved(each, line)) };
  return ok({ text: block.value, parts: parts.value, line });
}

const moved = (issue: Issue, from: number): Issue => ({
  ...issue,
  line: from + (issue.line ?? 1) - 1,
});

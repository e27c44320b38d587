import { failed, ok, type Issue, type Result } from '../../shared/result';
import { code } from '../../shared/sentence';

/** A part of a template: plain text, a variable's value, or parts that stand only when a variable has one. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string; readonly line: number }
  | {
      readonly kind: 'section';
      readonly name: string;
      readonly line: number;
      readonly parts: readonly TemplatePart[];
    };

const TAG = /\\\{\{|\{\{([#/]?)\s*([A-Za-z][A-Za-z0-9]*)\s*\}\}|\{\{/g;
const DEEPEST = 5;

interface Open {
  readonly name: string;
  readonly line: number;
  readonly parts: TemplatePart[];
}

/**
 * Reads a template: `{{name}}` is a value, `{{#name}}…{{/name}}` stands only when the value is neither empty nor false, and
 * `\{{` is a brace pair as it is. Lines count from 1. Codes: `playbooks.unreadableTag`, `unclosedSection`,
 * `unopenedSection`, `deepSection`.
 */
export function readTemplate(text: string): Result<readonly TemplatePart[]> {
  const root: Open = { name: '', line: 1, parts: [] };
  const open: Open[] = [root];
  const issues: Issue[] = [];
  let end = 0;
  let line = 1;
  const issue = (name: string, message: string) =>
    issues.push({ code: `playbooks.${name}`, message, line });
  const top = () => open.at(-1) ?? root;
  const addText = (more: string) => {
    if (more !== '') top().parts.push({ kind: 'text', text: more });
    line += more.split('\n').length - 1;
  };
  for (const match of text.matchAll(TAG)) {
    addText(text.slice(end, match.index));
    end = match.index + match[0].length;
    const [tag, mark, name] = match;
    if (tag === '\\{{') addText('{{');
    else if (name === undefined)
      issue(
        'unreadableTag',
        `two braces do not begin a variable; expected a name such as \`{{component}}\`, or \`\\{{\` for the braces themselves`,
      );
    else if (mark === '#') {
      if (open.length > DEEPEST)
        issue(
          'deepSection',
          `the section ${code(name)} lies more than ${DEEPEST} deep; expected fewer sections within each other`,
        );
      open.push({ name, line, parts: [] });
    } else if (mark === '/') {
      const closed = open.length > 1 ? top() : undefined;
      if (closed?.name !== name)
        issue(
          'unopenedSection',
          `\`{{/${name}}}\` closes no section; expected ${closed ? `\`{{/${closed.name}}}\`` : `\`{{#${name}}}\` before it`}`,
        );
      else {
        open.pop();
        top().parts.push({
          kind: 'section',
          name,
          line: closed.line,
          parts: closed.parts,
        });
      }
    } else top().parts.push({ kind: 'value', name, line });
  }
  addText(text.slice(end));
  for (const section of open.slice(1))
    issues.push({
      code: 'playbooks.unclosedSection',
      message: `the section \`{{#${section.name}}}\` is not closed; expected \`{{/${section.name}}}\` after it`,
      line: section.line,
    });
  return issues.length > 0 ? failed(...issues) : ok(root.parts);
}

/** Names of the variables in a template, each with the first line on which it stands. */
export function namesInTemplate(
  parts: readonly TemplatePart[],
): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const visit = (part: TemplatePart) => {
    if (part.kind === 'text') return;
    if (!names.has(part.name)) names.set(part.name, part.line);
    if (part.kind === 'section') part.parts.forEach(visit);
  };
  parts.forEach(visit);
  return names;
}

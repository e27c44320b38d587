import type { Result } from '../../shared/result';
import { TemplateReading } from './TemplateReading';

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

const TAG = /\\\{\{|\{\{([#/]?)\s*([A-Za-z][A-Za-z0-9]{0,39})\s*\}\}|\{\{/g;

/**
 * Reads a template: `{{name}}` is a value, `{{#name}}…{{/name}}` stands only when the value is neither empty nor false, and
 * `\{{` is a brace pair as it is. Lines count from 1. Codes: `playbooks.unreadableTag`, `unclosedSection`,
 * `unopenedSection`, `deepSection`.
 */
export function readTemplate(text: string): Result<readonly TemplatePart[]> {
  const reading = new TemplateReading();
  let end = 0;
  for (const match of text.matchAll(TAG)) {
    const [tag, mark, name] = match;
    const before = text.slice(end, match.index);
    reading.addText(before);
    reading.pass(before);
    if (tag === '\\{{') reading.addText('{{');
    else if (name === undefined) reading.refuse();
    else if (mark === '#') reading.open(name);
    else if (mark === '/') reading.close(name);
    else reading.addValue(name);
    reading.pass(tag);
    end = match.index + tag.length;
  }
  reading.addText(text.slice(end));
  return reading.result();
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

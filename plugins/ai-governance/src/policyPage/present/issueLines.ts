import type { ErrorIssue } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { isScalar, LineCounter, parseDocument, type ParsedNode } from 'yaml';
import type { IssueLine } from '../../drafts/submission/useSubmission';

/** Each issue with its line, by line; those about the whole document first. */
export function issueLines(
  document: string,
  issues: readonly ErrorIssue[],
): readonly IssueLine[] {
  const lines = new LineCounter();
  const yaml = parseDocument(document, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  // A text that is no YAML has no paths; where reading stopped is the best that can be said.
  const broken = yaml.errors[0] && lineAt(yaml.errors[0].pos[0]);
  return issues
    .map(({ path, message }): IssueLine => {
      const offset = path ? offsetOf(yaml.contents, partsOf(path)) : undefined;
      const line = offset === undefined ? broken : lineAt(offset);
      return line === undefined ? { message } : { line, message };
    })
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** `rules[2].when.tier` as `rules`, `2`, `when`, `tier`. */
function partsOf(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\["([^"]*)"\]|([^.[\]]+)/g)].map(
    ([, index, quoted, name]) =>
      index === undefined ? (quoted ?? name ?? '') : Number(index),
  );
}

/** Where the deepest part of the path that exists begins. */
function offsetOf(
  root: ParsedNode | null,
  parts: readonly (string | number)[],
): number | undefined {
  let node: unknown = root;
  let offset: number | undefined;
  for (const part of parts) {
    const found = childOf(node, part);
    if (found === undefined) return offset;
    offset = found.offset ?? offset;
    node = found.value;
  }
  return offset;
}

function childOf(
  node: unknown,
  part: string | number,
): { readonly offset?: number; readonly value: unknown } | undefined {
  if (typeof node !== 'object' || node === null || !('items' in node)) {
    return undefined;
  }
  const items: unknown = node.items;
  if (!Array.isArray(items)) return undefined;
  if (typeof part === 'number') {
    const value: unknown = items[part];
    return value === undefined ? undefined : { offset: startOf(value), value };
  }
  for (const pair of items) {
    const key: unknown = pair?.key;
    if (isScalar(key) && String(key.value) === part) {
      return { offset: startOf(key), value: pair.value };
    }
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  return typeof node === 'object' &&
    node !== null &&
    'range' in node &&
    Array.isArray(node.range) &&
    typeof node.range[0] === 'number'
    ? node.range[0]
    : undefined;
}

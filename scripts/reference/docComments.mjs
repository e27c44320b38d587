// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../lib/paths.mjs';

/**
 * @param {string} path below the repository root
 * @returns {ts.SourceFile}
 */
export const parseSource = path =>
  ts.createSourceFile(
    path,
    readFileSync(join(root, path), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );

/**
 * The text of a node's docstring as one paragraph, and its tags; both empty without a docstring.
 *
 * @param {ts.Node} node
 * @returns {{text: string, tags: Readonly<Record<string, string>>}}
 */
export function docOf(node) {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = docs.map(doc => ts.getTextOfJSDocComment(doc.comment) ?? '');
  const tags = ts
    .getJSDocTags(node)
    .map(tag => [
      tag.tagName.text,
      ts.getTextOfJSDocComment(tag.comment) ?? '',
    ]);
  return {
    text: text.join(' ').replace(/\s+/g, ' ').trim(),
    tags: Object.fromEntries(tags),
  };
}

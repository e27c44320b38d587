// @ts-check
import ts from 'typescript';
import { Failure } from '../lib/failure.mjs';
import { docOf, parseSource } from './docComments.mjs';
import { loadSource } from './loadSource.mjs';
import { code, table } from './table.mjs';

const CODES = 'plugins/ai-governance-backend/src/shared/codedError.ts';
const STATUSES = 'plugins/ai-governance-backend/src/http/errors.ts';

/** Every error code of the API, with its status, from the table that the backend answers from. */
export async function renderErrors() {
  const { STATUS_OF } = await loadSource(STATUSES);
  const rows = codes().map(({ name, answer, text }) => [
    code(name),
    `${STATUS_OF[answer]} ${code(answer)}`,
    text,
  ]);
  return `# Errors\n\nEvery error answer has the shape \`{"error": {"name", "message", "code", "issues"?}}\`. Branch on \`code\`: it never changes its meaning. The message says what was expected, what came and what to do next; \`issues\` lists every fault of a document, never only the first.\n\n${table(['code', 'status', 'meaning and next step'], rows)}\n`;
}

/** @returns {ReadonlyArray<{name: string, answer: string, text: string}>} */
function codes() {
  /** @type {{name: string, answer: string, text: string}[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (
      ts.isVariableDeclaration(node) &&
      node.name.getText() === 'ERROR_CODES'
    ) {
      ts.forEachChild(node, visitCodes);
    } else ts.forEachChild(node, visit);
  };
  const visitCodes = (/** @type {ts.Node} */ node) => {
    if (
      !ts.isPropertyAssignment(node) ||
      !ts.isStringLiteral(node.name) ||
      !ts.isStringLiteral(node.initializer)
    ) {
      ts.forEachChild(node, visitCodes);
      return;
    }
    const { text } = docOf(node);
    if (!text)
      throw new Failure(
        `the error code \`${node.name.text}\` has no docstring`,
      );
    found.push({ name: node.name.text, answer: node.initializer.text, text });
  };
  visit(parseSource(CODES));
  if (found.length === 0)
    throw new Failure(`\`${CODES}\` has no \`ERROR_CODES\``);
  return found;
}

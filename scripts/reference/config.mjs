// @ts-check
import { globSync } from 'node:fs';
import ts from 'typescript';
import { Failure } from '../lib/failure.mjs';
import { root } from '../lib/paths.mjs';
import { docOf, parseSource } from './docComments.mjs';
import { code, table } from './table.mjs';

/** @typedef {{readonly key: string, readonly type: string, readonly text: string, readonly visibility: string}} Key */

/** Every key of the configuration, from the `config.d.ts` of each package. */
export async function renderConfig() {
  const files = globSync('plugins/*/config.d.ts', { cwd: root });
  const sections = files.sort().map(renderFile);
  return `# Configuration\n\nEvery key, by the package that reads it. A key without _required_ may be left out. All are read by the backend at start; a wrong value stops it with the key, the value and what was expected.\n\n${sections.join('\n\n')}\n`;
}

/** @param {string} file */
function renderFile(file) {
  const source = parseSource(file);
  const config = source.statements.find(ts.isInterfaceDeclaration);
  if (!config) throw new Failure(`\`${file}\` declares no interface`);
  const keys = keysOf(config.members, '');
  const mute = keys.find(({ text }) => text === '');
  if (mute)
    throw new Failure(`\`${mute.key}\` in \`${file}\` has no docstring`);
  const rows = keys.map(({ key, type, text, visibility }) => [
    code(key),
    type,
    `${text}${visibility ? ` _Visibility: ${visibility}._` : ''}`,
  ]);
  return `## ${code(file.split('/')[1] ?? '')}\n\n${table(['key', 'type', 'meaning'], rows)}`;
}

/**
 * Keys that hold a value, in the order of the file; a folder of keys is listed through its keys.
 *
 * @param {ReadonlyArray<ts.TypeElement>} members
 * @param {string} prefix
 * @returns {ReadonlyArray<Key>}
 */
function keysOf(members, prefix) {
  return members.filter(isKey).flatMap(member => {
    const key = prefix + nameOf(member);
    const inner = innerOf(member.type);
    if (inner && !inner.isList) return keysOf(inner.members, `${key}.`);
    const { text, tags } = docOf(member);
    const own = {
      key,
      type: inner
        ? 'list'
        : `${code(member.type?.getText() ?? '')}${member.questionToken ? '' : ', required'}`,
      text,
      visibility: tags.visibility ?? '',
    };
    return inner ? [own, ...keysOf(inner.members, `${key}[].`)] : [own];
  });
}

/**
 * @param {ts.TypeElement} member
 * @returns {member is ts.PropertySignature | ts.IndexSignatureDeclaration}
 */
const isKey = member =>
  ts.isPropertySignature(member) || ts.isIndexSignatureDeclaration(member);

/**
 * A key as it is written; one that is chosen freely in angle brackets.
 *
 * @param {ts.PropertySignature | ts.IndexSignatureDeclaration} member
 */
const nameOf = member =>
  ts.isPropertySignature(member)
    ? member.name.getText()
    : `<${member.parameters[0]?.name.getText()}>`;

/** @param {ts.TypeNode | undefined} type */
function innerOf(type) {
  if (!type) return undefined;
  if (ts.isTypeLiteralNode(type))
    return { members: type.members, isList: false };
  const isArray =
    ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Array';
  const [element] = isArray ? (type.typeArguments ?? []) : [];
  return element && ts.isTypeLiteralNode(element)
    ? { members: element.members, isList: true }
    : undefined;
}

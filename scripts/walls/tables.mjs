// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import slicesModule from './slices.cjs';

const { slices } = slicesModule;

/** The files of a slice that know SQL. */
const storageFile = /^(store|views|rows)(\.ts$|\/)/;

const backend = 'plugins/ai-governance-backend';

/** A name that looks like a table of a slice. */
const tableName = new RegExp(`\\b(${slices.join('|')})_[a-z][a-z0-9_]*`, 'g');

/**
 * @typedef {object} Violation
 * @property {string} file path below the repository
 * @property {number} line counted from 1
 * @property {string} rule
 * @property {string} message
 */

/**
 * Tables carry their slice's prefix, and no slice names a table of another one: not in SQL, not by its row type, not by a
 * foreign key.
 *
 * @param {string} root absolute path of the repository
 * @returns {ReadonlyArray<Violation>}
 */
export function checkTables(root) {
  const slicesDir = join(root, backend, 'src/slices');
  const migrationsDir = join(root, backend, 'migrations');
  const known = knownTables(migrationsDir);
  return [
    ...slices.flatMap(slice =>
      sourceFiles(join(slicesDir, slice)).flatMap(file =>
        checkSliceFile({
          root,
          file,
          slice,
          known,
          inSlice: relative(join(slicesDir, slice), file),
        }),
      ),
    ),
    ...sourceFiles(migrationsDir).flatMap(file => checkMigration(root, file)),
  ];
}

/**
 * @param {{root: string, file: string, slice: string, known: ReadonlySet<string>, inSlice: string}} options
 * @returns {ReadonlyArray<Violation>}
 */
function checkSliceFile({ root, file, slice, known, inSlice }) {
  const isStorage = storageFile.test(inSlice);
  const source = parse(file);
  return [
    ...texts(source)
      .flatMap(({ text, node }) => names(text).map(name => ({ name, node })))
      // Outside storage a word with an underscore may be anything; a table that exists is a table.
      .filter(
        ({ name }) =>
          !name.startsWith(`${slice}_`) && (isStorage || known.has(name)),
      )
      .map(({ name, node }) =>
        violation({ root, file, source, node, rule: 'tables-of-other-slices' })(
          `\`${slice}\` names the table \`${name}\`; ask the facade of the slice that owns it`,
        ),
      ),
    ...importedRows(source)
      .filter(({ name }) =>
        slices.some(other => other !== slice && name.startsWith(pascal(other))),
      )
      .map(({ name, node }) =>
        violation({ root, file, source, node, rule: 'tables-of-other-slices' })(
          `\`${slice}\` imports the row type \`${name}\` of another slice`,
        ),
      ),
  ];
}

/**
 * @param {string} root
 * @param {string} file
 * @returns {ReadonlyArray<Violation>}
 */
function checkMigration(root, file) {
  const source = parse(file);
  const owner = slices.find(slice =>
    new RegExp(`/\\d+_${slice}(_\\w+)?\\.js$`).test(file),
  );
  if (!owner) {
    return [
      violation({
        root,
        file,
        source,
        node: source,
        rule: 'migrations-of-one-slice',
      })(
        `expected a name like \`20260131120000_${slices[0]}_what.js\`: a migration belongs to one slice`,
      ),
    ];
  }
  return texts(source)
    .flatMap(({ text, node }) =>
      [...names(text), ...namedTable(node, text)].map(name => ({ name, node })),
    )
    .filter(
      ({ name }, index, all) =>
        all.findIndex(other => other.name === name) === index,
    )
    .filter(({ name }) => !name.startsWith(`${owner}_`))
    .map(({ name, node }) =>
      violation({
        root,
        file,
        source,
        node,
        rule: 'tables-carry-their-prefix',
      })(
        `a migration of \`${owner}\` names \`${name}\`; expected tables that start with \`${owner}_\``,
      ),
    );
}

/** Methods of knex whose first argument is a table. */
const tableMethods =
  /^(createTable|createTableIfNotExists|alterTable|dropTable|dropTableIfExists|renameTable|table|hasTable|inTable|into|from|join|leftJoin)$/;

/**
 * The text itself when the source hands it to knex as a table's name.
 *
 * @param {ts.Node} node
 * @param {string} text
 * @returns {ReadonlyArray<string>}
 */
function namedTable(node, text) {
  const call = node.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== node) return [];
  const callee = call.expression;
  const isTable = ts.isIdentifier(callee)
    ? /^(knex|trx)$/.test(callee.text)
    : ts.isPropertyAccessExpression(callee) &&
      tableMethods.test(callee.name.text);
  return isTable ? [text] : [];
}

/** @param {string} text */
function names(text) {
  return [...text.matchAll(tableName)].map(match => match[0]);
}

/**
 * All string literals and pieces of templates.
 *
 * @param {ts.SourceFile} source
 */
function texts(source) {
  /** @type {{text: string, node: ts.Node}[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = node => {
    const isImport = node.parent && ts.isImportDeclaration(node.parent);
    if (
      (ts.isStringLiteralLike(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddleOrTemplateTail(node)) &&
      !isImport
    ) {
      found.push({ text: node.text, node });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * Names that a file imports from `database/tables`.
 *
 * @param {ts.SourceFile} source
 */
function importedRows(source) {
  return source.statements
    .filter(ts.isImportDeclaration)
    .filter(
      node =>
        ts.isStringLiteral(node.moduleSpecifier) &&
        /\/database\/tables$/.test(node.moduleSpecifier.text),
    )
    .flatMap(node => {
      const bindings = node.importClause?.namedBindings;
      return bindings && ts.isNamedImports(bindings)
        ? [...bindings.elements]
        : [];
    })
    .map(node => ({ name: (node.propertyName ?? node.name).text, node }));
}

/** @param {string} migrationsDir */
function knownTables(migrationsDir) {
  return new Set(
    sourceFiles(migrationsDir).flatMap(file =>
      texts(parse(file)).flatMap(({ text, node }) => namedTable(node, text)),
    ),
  );
}

/**
 * @param {{root: string, file: string, source: ts.SourceFile, node: ts.Node, rule: string}} place
 * @returns {(message: string) => Violation}
 */
function violation({ root, file, source, node, rule }) {
  return message => ({
    file: relative(root, file),
    line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
    rule,
    message,
  });
}

/** @param {string} file */
function parse(file) {
  return ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
}

/**
 * Source files below a folder except tests, absolute.
 *
 * @param {string} dir
 * @returns {ReadonlyArray<string>}
 */
function sourceFiles(dir) {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter(
      name =>
        /\.[tj]s$/.test(name) &&
        !/\.test\.|__testUtils__|__fixtures__/.test(name),
    )
    .map(name => join(dir, name))
    .sort();
}

/** @param {string} name */
function pascal(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

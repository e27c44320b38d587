import { failed, ok, type Result } from '@ai-enablement/governance-core';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** How the cases of a report ended; the counts that a report tells of itself are not believed. */
export interface TestCounts {
  readonly cases: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Deepest nesting that is read; real reports have a handful. */
const MOST_DEPTH = 50;
const NOT_EXECUTED = ['skipped', 'disabled'];
const FAULTS = ['failure', 'error'];

// INVARIANT: entities stay as they are written; a report can neither grow nor reach for a file or an address.
const parser = new XMLParser({
  processEntities: false,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  trimValues: true,
  maxNestedTags: MOST_DEPTH,
  isArray: () => true,
});

const invalid = (message: string) =>
  failed({ code: 'insights.invalidRecord', message: `\`report\`: ${message}` });

/** Whether a document type stands before the root element, the one place where one may. */
function hasDocumentType(xml: string): boolean {
  let at = 0;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at < 0) return false;
    const isComment = xml.startsWith('<!--', at);
    if (!isComment && xml[at + 1] !== '?')
      return /^<!doctype/i.test(xml.slice(at, at + 9));
    const end = xml.indexOf(isComment ? '-->' : '?>', at + 2);
    if (end < 0) return false;
    at = end;
  }
}

/**
 * Counts the test cases of a report. Issues: `insights.invalidRecord` for what is no XML, declares entities, or is no JUnit report; nothing of
 * the report is quoted.
 */
export function readReport(xml: string): Result<TestCounts> {
  const text = xml.replace(/^\uFEFF/, '');
  if (hasDocumentType(text))
    return invalid('a document type is not taken in; leave `<!DOCTYPE …>` out');
  const wellFormed = XMLValidator.validate(text);
  if (wellFormed !== true)
    return invalid(
      `expected well-formed XML; line ${wellFormed.err.line} is not`,
    );
  const document = parse(text);
  if (document === undefined)
    return invalid(
      `expected elements of a report, nested no deeper than ${MOST_DEPTH}`,
    );
  const roots = [
    ...children(document, 'testsuites'),
    ...children(document, 'testsuite'),
  ];
  return roots.length > 0
    ? ok(countAll(roots))
    : invalid('expected `<testsuites>` or `<testsuite>` as the root element');
}

/** `undefined` for what the parser will not read: too deep, or names that would harm the reader. */
function parse(text: string): unknown {
  try {
    return parser.parse(text);
  } catch {
    return undefined;
  }
}

function children(node: unknown, name: string): readonly unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  const found: unknown = Object.hasOwn(node, name)
    ? (node as Readonly<Record<string, unknown>>)[name]
    : undefined;
  return Array.isArray(found) ? found : [];
}

const has = (node: unknown, names: readonly string[]): boolean =>
  names.some(name => children(node, name).length > 0);

function countAll(suites: readonly unknown[]): TestCounts {
  const cases = suites.flatMap(casesOf);
  const isFailed = (test: unknown) => has(test, FAULTS);
  return {
    cases: cases.length,
    failed: cases.filter(isFailed).length + brokenSuites(suites),
    skipped: cases.filter(test => !isFailed(test) && has(test, NOT_EXECUTED))
      .length,
  };
}

const innerSuites = (suite: unknown): readonly unknown[] =>
  children(suite, 'testsuite');

const casesOf = (suite: unknown): readonly unknown[] => [
  ...children(suite, 'testcase'),
  ...innerSuites(suite).flatMap(casesOf),
];

/** Some runners put the fault of a whole suite, such as one that could not be started, on the suite itself. */
const brokenSuites = (suites: readonly unknown[]): number =>
  suites.reduce<number>(
    (sum, suite) =>
      sum + (has(suite, FAULTS) ? 1 : 0) + brokenSuites(innerSuites(suite)),
    0,
  );

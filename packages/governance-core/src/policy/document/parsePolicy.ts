import { failed, ok, type Issue, type Result } from '../../shared/result';
import { toCases, type PolicyCase } from '../cases/caseGiven';
import {
  formatPath,
  isRecord,
  quoteValue,
} from '../../shared/document/documentPath';
import { type CheckDetectors, detectorIssues } from './detectorIssues';
import {
  existingPath,
  type DocumentIssue,
} from '../../shared/document/documentIssues';
import { lintDocument } from './lint';
import type { LintFinding } from './lint/lintFinding';
import { readSections, type PolicySections } from './readSections';
import { readYaml, type YamlDocument } from '../../shared/document/readYaml';
import { toPolicy } from './toPolicy';
import type { Policy } from '../types';

/** A policy document that passed every check. */
export interface ParsedPolicy {
  readonly policy: Policy;
  /** The YAML as JSON, before defaults: what the policy's digest covers. */
  readonly document: unknown;
  /** With their bases already merged in. */
  readonly cases: readonly PolicyCase[];
  /** What is allowed but probably not meant, in the order of the text. */
  readonly warnings: readonly Issue[];
}

/**
 * Reads a policy document: YAML, then the schema, then what a schema cannot say. All faults come back at once, in the order
 * of the text, each with line, column, path, what was expected and what stands there. The format and the codes are in
 * `docs/reference/policy.md`. With `checkDetectors`, what `dataHandling` asks for is also tried on the detectors.
 */
export function parsePolicy(
  text: string,
  { checkDetectors }: { readonly checkDetectors?: CheckDetectors } = {},
): Result<ParsedPolicy> {
  const yaml = readYaml(text, 'policy');
  if (!yaml.ok) return failed(...yaml.issues);
  const { value } = yaml.value;
  if (!isRecord(value))
    return failed({
      code: 'policy.invalidValue',
      message: `expected a policy document, which is a map, got ${quoteValue(value ?? undefined)}`,
      path: '',
      line: 1,
      column: 1,
    });
  const { sections, lintable, issues } = readSections(value);
  const findings = lintDocument(value, lintable);
  const errors = [...issues, ...findings.filter(isError)];
  if (errors.length > 0) return failed(...firstFaults(errors, yaml.value));
  const policy = toPolicy(sections);
  const detectors = detectorIssues(policy, checkDetectors);
  const faults = detectors.filter(isError);
  if (faults.length > 0) return failed(...firstFaults(faults, yaml.value));
  return ok({
    policy,
    document: value,
    cases: locatedCases(sections, yaml.value),
    warnings: inOrder([...findings, ...detectors], yaml.value),
  });
}

const isError = ({ severity }: LintFinding): boolean => severity === 'error';

/** More faults than this are counted, not told: a document with so many is none that somebody wrote. */
const MOST_FAULTS = 1_000;

function firstFaults(
  errors: readonly DocumentIssue[],
  yaml: YamlDocument,
): readonly Issue[] {
  const issues = inOrder(errors.slice(0, MOST_FAULTS), yaml);
  const more = errors.length - MOST_FAULTS;
  if (more <= 0) return issues;
  const message = `${more} more faults; correct these first`;
  return [...issues, { code: 'policy.moreFaults', message, path: '' }];
}

/** Cases with the line on which each begins. */
function locatedCases(
  sections: PolicySections,
  yaml: YamlDocument,
): readonly PolicyCase[] {
  return toCases(sections).map((each, index) => ({
    ...each,
    ...lineOf(yaml, sections.cases[index]?.path ?? []),
  }));
}

function lineOf(
  yaml: YamlDocument,
  path: readonly (string | number)[],
): { readonly line?: number } {
  const { line } = yaml.locate(path);
  return line === undefined ? {} : { line };
}

/** Issues with their place in the text, top to bottom, each said once. */
export function inOrder(
  issues: readonly DocumentIssue[],
  yaml: YamlDocument,
): readonly Issue[] {
  const located = issues.map(({ code, message, path: written, ofKey }) => {
    const path = existingPath(yaml.value, written);
    return {
      code,
      message,
      path: formatPath(path),
      ...yaml.locate(path, { ofKey: ofKey === true }),
    };
  });
  const unique = [
    ...new Map(
      located.map(issue => [
        `${issue.code}\n${issue.path}\n${issue.message}`,
        issue,
      ]),
    ).values(),
  ];
  const missing = new Set(
    unique
      .filter(({ code }) => code === 'policy.missingKey')
      .map(({ path }) => path),
  );
  // What is missing has no other fault
  const told = unique.filter(
    ({ code, path }) => code === 'policy.missingKey' || !missing.has(path),
  );
  return told.sort(
    (a, b) =>
      (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

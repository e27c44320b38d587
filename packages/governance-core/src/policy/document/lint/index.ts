import { lintCases } from './lintCases';
import { lintContent } from './lintContent';
import { lintData } from './lintData';
import { lintDefaults } from './lintDefaults';
import { lintNames } from './lintNames';
import { lintRepositories } from './lintRepositories';
import { lintRules } from './lintRules';
import { lintWaivers } from './lintWaivers';
import { idsIn } from '../../../shared/document/documentIssues';
import {
  isRecord,
  valueAt,
  type DocumentPath,
} from '../../../shared/document/documentPath';
import type { LintSections } from '../readSections';
import type { DefinedNames, LintFinding } from './lintFinding';

/** Checks what a schema cannot: that names exist, that parts agree, and that nothing is written in vain. */
export function lintDocument(
  root: unknown,
  sections: LintSections,
): readonly LintFinding[] {
  const input = { sections, names: definedNames(root) };
  return [
    ...[
      lintNames,
      lintDefaults,
      lintContent,
      lintData,
      lintRules,
      lintRepositories,
      lintWaivers,
    ].flatMap(lint => lint(input)),
    ...lintCases(sections, input.names.caseBases),
  ];
}

function definedNames(root: unknown): DefinedNames {
  const keysAt = (...path: DocumentPath) => {
    const value = valueAt(root, path);
    return isRecord(value) ? Object.keys(value) : [];
  };
  return {
    tiers: idsIn(valueAt(root, ['tiers'])),
    sentences: keysAt('metadata', 'statement'),
    assistants: idsIn(valueAt(root, ['assistants'])),
    areas: keysAt('areas'),
    rules: idsIn(valueAt(root, ['rules'])),
    caseBases: keysAt('caseBases'),
  };
}

import type { LintedFile } from '../policy/lintPolicies';

/** How much is wrong over all files. */
export const lintSummary = (files: readonly LintedFile[]) => ({
  files: files.length,
  errors: files.reduce((sum, { errors }) => sum + errors.length, 0),
  warnings: files.reduce((sum, { warnings }) => sum + warnings.length, 0),
});

/** The envelope `ai-governance/policy-lint@1`; documented in `docs/reference/cli.md`. */
export const lintDocument = (files: readonly LintedFile[]) => ({
  schema: 'ai-governance/policy-lint@1',
  summary: lintSummary(files),
  files,
});

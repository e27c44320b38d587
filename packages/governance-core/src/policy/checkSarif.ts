import { failed, ok, type Result } from '../shared/result';
import { code } from '../shared/sentence';
import { sarifReport, type RawRun } from './sarifSchema';

export const invalidSarif = (message: string, path?: string) => ({
  code: 'policy.invalidSarif',
  message,
  ...(path ? { path } : {}),
});

/** The runs of a parsed report, as far as they are read. Issues: `policy.invalidSarif`. */
export function checkSarif(report: unknown): Result<readonly RawRun[]> {
  const checked = sarifReport.safeParse(report);
  if (checked.success) return ok(checked.data.runs);
  return failed(
    ...checked.error.issues.map(({ path, message }) => {
      const at = path.join('.');
      return invalidSarif(
        `${at === '' ? 'the report' : code(at)} is not valid SARIF 2.1.0: ${message.toLowerCase()}`,
        at,
      );
    }),
  );
}

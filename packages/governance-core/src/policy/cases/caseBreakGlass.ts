import type { BreakGlassFact } from '../facts';
import type { CaseGiven } from './caseGiven';
import { COMMITS } from './caseWords';

const BEGINNING = '1970-01-01T00:00:00.000Z';

/** Uses of break-glass of a case, or nothing when it has none. */
export const givenBreakGlass = (
  { breakGlass }: CaseGiven,
  repository: string,
): readonly BreakGlassFact[] | undefined =>
  breakGlass?.map(({ id, change = 'head', activeFrom, expiresAt }, index) => ({
    id: id ?? `case-break-glass-${index + 1}`,
    repository,
    headSha: COMMITS[change],
    activeFrom: activeFrom ?? BEGINNING,
    expiresAt,
  }));

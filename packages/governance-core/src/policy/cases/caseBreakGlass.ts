import type { BreakGlassFact } from '../facts';
import type { CaseGiven } from './caseGiven';
import { BEGINNING, COMMITS } from './caseWords';

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

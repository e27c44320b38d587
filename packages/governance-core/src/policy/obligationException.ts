import type { PolicyQuestion } from './atoms';
import type { CompiledPolicy } from './compile';
import {
  findBreakGlass,
  toException,
  type PolicyException,
} from './exceptions';
import type { ObligationFinding } from './obligations';
import { pathsOf, type Scope } from './scopes';
import type { Mode, Rule } from './types';
import { findRuleWaiver } from './waivers';

/** Where an obligation comes from. */
interface ObligationOrigin {
  readonly compiled: CompiledPolicy;
  readonly question: PolicyQuestion;
  /** The scopes that give rise to it. */
  readonly scopes: readonly Scope[];
}

/** What lifts an obligation: waivers that cover it, or else break-glass when it is enforced. */
export function obligationException(
  { rule, mode }: { readonly rule: Rule; readonly mode: Mode },
  finding: ObligationFinding,
  origin: ObligationOrigin,
): PolicyException | undefined {
  if (rule.nonNegotiable) return undefined;
  return (
    waiverFor(rule, finding, origin) ??
    (mode === 'enforce' ? findBreakGlass(origin.question) : undefined)
  );
}

/** A waiver lifts an obligation only when every entity that gave rise to it is covered; the earliest expiry is told. */
function waiverFor(
  rule: Rule,
  finding: ObligationFinding,
  { compiled, question, scopes }: ObligationOrigin,
): PolicyException | undefined {
  const waivers = scopes.map(scope => {
    const own = new Set(scope.files.flatMap(pathsOf));
    const paths = finding.paths.filter(path => own.has(path));
    // Paths that the repository itself added to an area never narrow what a waiver has to cover.
    const ownPaths = scope.ownAreas.get(finding.part ?? '') ?? [];
    const isNarrowed = paths.some(path => ownPaths.includes(path));
    return findRuleWaiver(compiled, rule.id, {
      ...question,
      scope,
      ...(isNarrowed ? { paths } : {}),
    });
  });
  const found = waivers.filter(waiver => waiver !== undefined);
  if (found.length < scopes.length) return undefined;
  const [first] = [...found].sort(
    (a, b) => Date.parse(a.expiresAt) - Date.parse(b.expiresAt),
  );
  return toException(first);
}

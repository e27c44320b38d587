import type { ObligationKind, ObligationSpec } from '../types';
import { checkApproval } from './approval';
import { checkCertificate } from './certificate';
import { checkCheck } from './check';
import { checkData } from './data';
import { checkDeclaration } from './declaration';
import type {
  ObligationCheck,
  ObligationContext,
  ObligationFinding,
} from './finding';
import { checkProtection } from './protection';
import { checkReview } from './review';
import { checkScan } from './scan';

export type { ObligationContext, ObligationFinding } from './finding';

const CHECKS: { readonly [K in ObligationKind]: ObligationCheck<K> } = {
  declaration: checkDeclaration,
  data: checkData,
  scan: checkScan,
  review: checkReview,
  approval: checkApproval,
  check: checkCheck,
  protection: checkProtection,
  certificate: checkCertificate,
};

/** Checks one obligation against what is known; at least one finding, except for area reviews of a change that touches no area. */
export function checkObligation<K extends ObligationKind>(
  spec: Extract<ObligationSpec, { readonly kind: K }>,
  context: ObligationContext,
): readonly ObligationFinding[] {
  const check: ObligationCheck<K> = CHECKS[spec.kind as K];
  return check(spec, context);
}

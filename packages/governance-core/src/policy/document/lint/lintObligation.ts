import { trailerKeys } from '../../../attribution/trailerKeys';
import { STAGES, type ModeByStage, type ObligationSpec } from '../../types';
import type { DocumentPath } from '../../../shared/document/documentPath';
import { checkName, lintError, when, type LintFinding } from './lintFinding';

/**
 * An obligation that somebody can fulfil and nobody can talk into being: trailers that are read, a scanner for each kind,
 * something asked for (`policy.unknownName`, `policy.incomplete`), and no blocking on the caller's word (`policy.contradiction`).
 */
export function lintObligation(
  spec: ObligationSpec,
  {
    path,
    mode,
    isWhole,
  }: {
    readonly path: DocumentPath;
    readonly mode: ModeByStage | undefined;
    /** Whether it was read without faults; otherwise nothing can be said to be absent. */
    readonly isWhole: boolean;
  },
): readonly LintFinding[] {
  const place = [...path, spec.kind];
  return [
    ...when(
      spec.trust === 'asserted' && canBlock(mode),
      lintError(
        'policy.contradiction',
        [...place, 'trust'],
        "nothing that blocks accepts the caller's word; expected `attested` or `observed`, or a mode without `enforce` at any stage",
      ),
    ),
    ...lintSpec(spec, place),
    ...(isWhole ? lintAbsent(spec, place) : []),
  ];
}

function canBlock(mode: ModeByStage = 'enforce'): boolean {
  return typeof mode === 'string'
    ? mode === 'enforce'
    : STAGES.some(stage => (mode[stage] ?? 'enforce') === 'enforce');
}

function lintSpec(
  spec: ObligationSpec,
  path: DocumentPath,
): readonly LintFinding[] {
  switch (spec.kind) {
    case 'declaration':
      return spec.trailers.flatMap((trailer, index) =>
        checkName(trailer.toLowerCase(), COMMON_FIRST, {
          what: 'trailer',
          path: [...path, 'trailers', index],
        }),
      );
    case 'scan':
      return lintScanners(spec, path);
    default:
      return [];
  }
}

/** Trailers that attribution reads, those first that speak of nothing else. */
const COMMON_FIRST: readonly string[] = [
  ...new Set([
    'assisted-by',
    'co-authored-by',
    'generated-by',
    ...trailerKeys.keys(),
  ]),
];

function lintScanners(
  { kinds, scanners }: Extract<ObligationSpec, { readonly kind: 'scan' }>,
  path: DocumentPath,
): readonly LintFinding[] {
  return Object.keys(scanners).flatMap(kind =>
    checkName(kind, kinds, {
      what: 'kind of scan',
      path: [...path, 'scanners', kind],
      ofKey: true,
    }),
  );
}

/** What an obligation lacks for anybody to fulfil it, or for it to ask for anything. */
function lintAbsent(
  spec: ObligationSpec,
  path: DocumentPath,
): readonly LintFinding[] {
  if (spec.kind === 'scan')
    return spec.kinds
      .filter(kind => !Object.hasOwn(spec.scanners, kind))
      .map(kind =>
        lintError(
          'policy.incomplete',
          [...path, 'scanners'],
          `no scanner is named for the kind \`${kind}\`, so no report could ever fulfil it; expected at least one`,
        ),
      );
  return when(
    spec.kind === 'protection' &&
      spec.requiredChecks.length === 0 &&
      spec.reviews === 0 &&
      !spec.codeOwnersOfAreas,
    lintError(
      'policy.incomplete',
      path,
      'the obligation asks for nothing; expected `requiredChecks` or `reviews`',
    ),
  );
}

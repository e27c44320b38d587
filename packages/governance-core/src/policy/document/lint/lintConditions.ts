import { listOf } from '../../../shared/order';
import type { Condition } from '../../types';
import type { DocumentPath } from '../../../shared/document/documentPath';
import {
  checkName,
  lintError,
  when,
  type DefinedNames,
  type LintFinding,
} from './lintFinding';

/** Names that conditions may refer to. */
export interface ConditionNames extends DefinedNames {
  readonly vendors: readonly string[];
}

/** Checks the names in a condition and in all inside it (`policy.unknownName`), and ranges that hold nothing (`policy.contradiction`). */
export function lintCondition(
  condition: Condition,
  {
    path,
    known,
  }: { readonly path: DocumentPath; readonly known: ConditionNames },
): readonly LintFinding[] {
  const { tier, assistant, change, any = [], all = [], not } = condition;
  const inside = (...steps: DocumentPath) => ({
    path: [...path, ...steps],
    known,
  });
  return [
    ...lintTier(tier, inside('tier')),
    ...lintAssistant(assistant, inside('assistant')),
    ...checkEach(change?.touches, known.areas, {
      what: 'area',
      path: [...path, 'change', 'touches'],
    }),
    ...any.flatMap((inner, index) =>
      lintCondition(inner, inside('any', index)),
    ),
    ...all.flatMap((inner, index) =>
      lintCondition(inner, inside('all', index)),
    ),
    ...(not ? lintCondition(not, inside('not')) : []),
  ];
}

const checkEach = (
  names: string | readonly string[] | undefined,
  known: readonly string[],
  { what, path }: { readonly what: string; readonly path: DocumentPath },
): readonly LintFinding[] =>
  listOf<string>(names).flatMap((name, index) =>
    checkName(name, known, { what, path: [...path, index] }),
  );

interface Place {
  readonly path: DocumentPath;
  readonly known: ConditionNames;
}

function lintTier(
  tier: Condition['tier'],
  { path, known: { tiers } }: Place,
): readonly LintFinding[] {
  if (tier === undefined) return [];
  if (!isRange(tier)) return checkEach(tier, tiers, { what: 'tier', path });
  const { from, atMost } = tier;
  const isEmpty =
    from !== undefined &&
    atMost !== undefined &&
    tiers.indexOf(atMost) >= 0 &&
    tiers.indexOf(from) > tiers.indexOf(atMost);
  return [
    ...(from === undefined
      ? []
      : checkName(from, tiers, { what: 'tier', path: [...path, 'from'] })),
    ...(atMost === undefined
      ? []
      : checkName(atMost, tiers, { what: 'tier', path: [...path, 'atMost'] })),
    ...when(
      isEmpty,
      lintError(
        'policy.contradiction',
        path,
        `no tier is at least \`${from}\` and at most \`${atMost}\`; expected \`from\` to be the weaker one`,
      ),
    ),
  ];
}

type TierRange = Exclude<
  NonNullable<Condition['tier']>,
  string | readonly string[]
>;

const isRange = (tier: NonNullable<Condition['tier']>): tier is TierRange =>
  typeof tier === 'object' && !Array.isArray(tier);

function lintAssistant(
  assistant: Condition['assistant'],
  { path, known }: Place,
): readonly LintFinding[] {
  if (assistant === undefined || typeof assistant === 'string') return [];
  return [
    ...checkEach(assistant.id, known.assistants, {
      what: 'assistant',
      path: [...path, 'id'],
    }),
    ...checkEach(assistant.vendor, known.vendors, {
      what: 'vendor of an assistant',
      path: [...path, 'vendor'],
    }),
  ];
}

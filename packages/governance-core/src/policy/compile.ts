import type { Sha256 } from '../audit/ledger';
import { canonicalJson } from '../shared/canonicalJson';
import { listOf } from '../shared/order';
import { compilePatterns, type PathMatcher } from '../shared/pathPattern';
import type { Assistant, Condition, Policy, Rule } from './types';

/** A policy ready to answer: matchers built once, digest computed once. Make one per digest and keep it. */
export interface CompiledPolicy {
  readonly policy: Policy;
  /** SHA-256 of the canonical document before defaults, hexadecimal. */
  readonly digest: string;
  readonly sha256: Sha256;
  /** By rule id, in code-unit order: the order of the document has no meaning. */
  readonly rules: readonly Rule[];
  readonly areaMatchers: ReadonlyMap<string, PathMatcher>;
  /** Matchers of `change.paths`, by the condition that holds them. */
  readonly pathMatchers: ReadonlyMap<Condition, PathMatcher>;
  /** By id and alias, lower case. */
  readonly assistants: ReadonlyMap<string, Assistant>;
}

/** Compiles a parsed policy; `sha256` is synchronous and comes from outside. */
export function compilePolicy(
  parsed: { readonly policy: Policy; readonly document: unknown },
  { sha256 }: { readonly sha256: Sha256 },
): CompiledPolicy {
  const { policy } = parsed;
  const pathMatchers = new Map<Condition, PathMatcher>();
  policy.rules.forEach(rule => collectPathMatchers(rule.when, pathMatchers));
  return {
    policy,
    digest: sha256(canonicalJson(parsed.document)),
    sha256,
    rules: [...policy.rules].sort((a, b) => (a.id < b.id ? -1 : 1)),
    areaMatchers: new Map(
      Object.entries(policy.areas).map(([id, { paths, ignoreCase }]) => [
        id,
        compilePatterns(paths, { ignoreCase }),
      ]),
    ),
    pathMatchers,
    assistants: new Map(
      policy.assistants.flatMap(assistant =>
        [assistant.id, ...(assistant.aliases ?? [])].map(
          name => [name.toLowerCase(), assistant] as const,
        ),
      ),
    ),
  };
}

function collectPathMatchers(
  condition: Condition,
  into: Map<Condition, PathMatcher>,
): void {
  if (condition.change?.paths !== undefined) {
    into.set(
      condition,
      compilePatterns(listOf(condition.change.paths), { ignoreCase: false }),
    );
  }
  const nested = [
    ...(condition.any ?? []),
    ...(condition.all ?? []),
    ...(condition.not ? [condition.not] : []),
  ];
  nested.forEach(inner => collectPathMatchers(inner, into));
}

import type { Sha256 } from '../audit/ledger';
import { canonicalJson } from '../shared/canonicalJson';
import { assistantName } from './listedNames';
import { compilePatterns, type PathMatcher } from '../shared/pathPattern';
import { compileRule, type CompiledRule } from './compiledRule';
import { indexRepositories, type RepositoryLists } from './repositoryIndex';
import type { Assistant, Condition, Policy, Rule } from './types';

/**
 * A policy ready to answer: conditions and patterns made ready once, digest computed once. Make one per digest and keep it;
 * `withRepositories` is the only way to another policy that keeps the rest.
 */
export interface CompiledPolicy {
  readonly policy: Policy;
  /** SHA-256 of the canonical document before defaults, hexadecimal. */
  readonly digest: string;
  readonly sha256: Sha256;
  /** By rule id, in code-unit order: the order of the document has no meaning. */
  readonly rules: readonly Rule[];
  /** The same rules in the same order, ready to be tried. */
  readonly compiledRules: readonly CompiledRule[];
  /** Whether any rule reads how an assistant is used. */
  readonly readsSurface: boolean;
  readonly areaMatchers: ReadonlyMap<string, PathMatcher>;
  readonly repositories: RepositoryLists;
  /** By id and alias, lower case. */
  readonly assistants: ReadonlyMap<string, Assistant>;
  /** Ids by id, title and alias, written as `assistantName` writes. */
  readonly assistantNames: ReadonlyMap<string, string>;
}

/** Compiles a parsed policy; `sha256` is synchronous and comes from outside. */
export function compilePolicy(
  parsed: { readonly policy: Policy; readonly document: unknown },
  { sha256 }: { readonly sha256: Sha256 },
): CompiledPolicy {
  const { policy } = parsed;
  const rules = [...policy.rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    policy,
    digest: sha256(canonicalJson(parsed.document)),
    sha256,
    rules,
    compiledRules: rules.map(rule => compileRule(rule, policy)),
    readsSurface: rules.some(({ when }) => mentionsSurface(when)),
    areaMatchers: new Map(
      Object.entries(policy.areas).map(([id, { paths, ignoreCase }]) => [
        id,
        compilePatterns(paths, { ignoreCase }),
      ]),
    ),
    repositories: indexRepositories(policy),
    assistantNames: new Map(
      policy.assistants.flatMap(({ id, title, aliases = [] }) =>
        [title, ...aliases, id].map(name => [assistantName(name), id] as const),
      ),
    ),
    assistants: new Map(
      policy.assistants.flatMap(assistant =>
        [assistant.id, ...(assistant.aliases ?? [])].map(
          name => [name.toLowerCase(), assistant] as const,
        ),
      ),
    ),
  };
}

/** The same policy with other lists of repositories and the old digest, as cases take some for granted. */
export function withRepositories(
  compiled: CompiledPolicy,
  repositories: Policy['repositories'],
): CompiledPolicy {
  const policy = { ...compiled.policy, repositories };
  return { ...compiled, policy, repositories: indexRepositories(policy) };
}

const mentionsSurface = ({
  surface,
  any = [],
  all = [],
  not,
}: Condition): boolean =>
  surface !== undefined ||
  [...any, ...all, ...(not ? [not] : [])].some(mentionsSurface);

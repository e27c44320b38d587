import {
  type ExceptionLimits,
  type Policy,
  type Sources,
  strengtheningDays,
  type Tier,
} from '@ai-enablement/governance-core';
import type { PolicyInForce } from './policyBook';
import type { PolicySource } from '../model';
import { type RuleView, toRuleView } from './ruleView';

/** The policy in force as people read it. */
export interface PolicyView {
  readonly name: string;
  readonly title: string;
  readonly owner: string;
  readonly digest: string;
  readonly source: PolicySource;
  readonly activatedAt: string;
  readonly versionId: string;
  readonly number: number;
  /** YAML as it was given. */
  readonly document: string;
  /** What needs attention about the policy itself, as plain sentences. */
  readonly warnings: readonly string[];
  readonly exceptions: Required<ExceptionLimits>;
  readonly statement: readonly {
    readonly id: string;
    readonly text: string;
    readonly rules: readonly string[];
  }[];
  /** Weakest first. */
  readonly tiers: readonly Tier[];
  readonly assistants: readonly {
    readonly id: string;
    readonly title: string;
    readonly vendor: string;
    readonly isExternal: boolean;
    readonly isApproved: boolean;
    readonly surfaces?: readonly string[];
  }[];
  readonly sources: Sources;
  readonly areas: readonly {
    readonly id: string;
    readonly title: string;
    readonly paths: readonly string[];
    readonly owners: readonly string[];
  }[];
  readonly dataClasses: {
    readonly shareable: readonly string[];
    readonly neverShare: readonly string[];
    /** Files that hold data of a class: gitignore patterns by class. */
    readonly paths: Readonly<Record<string, readonly string[]>>;
  };
  readonly rules: readonly RuleView[];
}

/** Puts the policy in force into the words that people read. */
export function viewPolicy(
  { compiled, document, version }: PolicyInForce,
  warnings: readonly string[],
): PolicyView {
  const { policy, digest } = compiled;
  const { sources, dataClasses } = policy;
  return {
    name: policy.name,
    title: policy.title,
    owner: policy.owner,
    digest,
    source: version.source,
    activatedAt: version.effectiveFrom ?? version.proposedAt,
    versionId: version.versionId,
    number: version.number ?? 1,
    document,
    warnings,
    exceptions: {
      ...policy.defaults.exceptions,
      strengtheningDaysAtMost: strengtheningDays(policy),
    },
    statement: viewStatement(policy),
    tiers: policy.tiers.map(({ id, title, description }) => ({
      id,
      title,
      ...(description ? { description } : {}),
    })),
    assistants: policy.assistants.map(assistant => ({
      id: assistant.id,
      title: assistant.title,
      vendor: assistant.vendor,
      isExternal: assistant.external,
      isApproved: assistant.approved,
      ...(assistant.surfaces ? { surfaces: assistant.surfaces } : {}),
    })),
    sources: {
      models: sources.models,
      mcpServers: sources.mcpServers,
      extensions: sources.extensions,
    },
    areas: Object.entries(policy.areas).map(([id, area]) => ({
      id,
      title: area.title,
      paths: area.paths,
      owners: area.owners,
    })),
    dataClasses: {
      shareable: dataClasses.shareable,
      neverShare: dataClasses.neverShare,
      paths: dataClasses.paths ?? {},
    },
    rules: policy.rules.map(rule => toRuleView(rule, policy)),
  };
}

const viewStatement = ({ statement, rules }: Policy): PolicyView['statement'] =>
  Object.entries(statement).map(([id, text]) => ({
    id,
    text,
    rules: rules
      .filter(rule => rule.implements.includes(id))
      .map(rule => rule.id),
  }));

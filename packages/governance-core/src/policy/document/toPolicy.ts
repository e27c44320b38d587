import { plainWords } from '../../shared/sentence';
import type {
  ApprovalInput,
  AreaInput,
  AssistantInput,
  DataHandlingInput,
  RuleInput,
  TierInput,
} from './sectionSchemas';
import type { PolicySections } from './readSections';
import type { DataHandling } from '../dataHandling';
import type { Approval, Area, Assistant, Policy, Rule, Tier } from '../types';

/** The policy that fully read sections describe, with defaults filled in. Throws when a required section is missing, which the reader has told by then. */
export function toPolicy(sections: PolicySections): Policy {
  const { metadata, defaults, sources, dataClasses, dataHandling } = sections;
  if (!metadata || !defaults || !sources || !dataClasses || !dataHandling)
    throw new Error('a policy can be made only of sections without faults');
  const { name, title, owner, statement } = metadata.value;
  const { unclassified: _, ...inForce } = defaults.value;
  return {
    name,
    title,
    owner,
    statement,
    tiers: sections.tiers.map(({ value }) => toTier(value)),
    defaults: inForce,
    repositories: {
      approved: sections.approved.map(({ value }) => toApproval(value)),
      excluded: sections.excluded.map(({ value }) => value),
    },
    sources: sources.value,
    assistants: sections.assistants.map(({ value }) => toAssistant(value)),
    areas: Object.fromEntries(
      sections.areas.map(({ path, value }) => [
        String(path.at(-1)),
        toArea(String(path.at(-1)), value),
      ]),
    ),
    dataClasses: dataClasses.value,
    dataHandling: toDataHandling(dataHandling.value),
    rules: sections.rules.map(({ value }) => toRule(value)),
    waivers: sections.waivers.map(({ value }) => value),
  };
}

/** An id as a title: `local-llm` reads `Local llm`. */
function titleOf(id: string): string {
  const words = plainWords(id);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const toDataHandling = ({
  patterns,
  ...rest
}: DataHandlingInput): DataHandling => ({
  ...rest,
  patterns: patterns.map(({ title, ...pattern }) => ({
    ...pattern,
    title: title ?? titleOf(pattern.id),
  })),
});

const toTier = ({ title, ...tier }: TierInput): Tier => ({
  ...tier,
  title: title ?? titleOf(tier.id),
});

const toAssistant = ({ title, ...assistant }: AssistantInput): Assistant => ({
  ...assistant,
  title: title ?? titleOf(assistant.id),
});

const toArea = (id: string, { title, ...area }: AreaInput): Area => ({
  ...area,
  title: title ?? titleOf(id),
});

const toApproval = ({ owner, ...approval }: ApprovalInput): Approval => ({
  ...approval,
  ...(owner ? { owners: owner } : {}),
});

const toRule = ({ mode, ...rule }: RuleInput): Rule => ({
  ...rule,
  mode: mode ?? 'enforce',
});

import { caseSchema, type CaseInput } from '../cases/caseSchema';
import { givenSchema, type GivenInput } from '../cases/givenSchema';
import type { DocumentIssue } from '../../shared/document/documentIssues';
import {
  approvalSchema,
  areaSchema,
  assistantSchema,
  dataClassesSchema,
  dataHandlingSchema,
  defaultsSchema,
  exclusionSchema,
  metadataSchema,
  ruleSchema,
  sourcesSchema,
  tierSchema,
  waiverSchema,
  type ApprovalInput,
  type AreaInput,
  type AssistantInput,
  type DataClassesInput,
  type DataHandlingInput,
  type DefaultsInput,
  type ExclusionInput,
  type MetadataInput,
  type RuleInput,
  type SourcesInput,
  type TierInput,
  type WaiverInput,
} from './sectionSchemas';

import { SectionReader, type Located, type Salvaged } from './sectionReader';

export type { Located, Salvaged } from './sectionReader';

/** The parts of a policy document that have no faults. */
export interface PolicySections {
  readonly metadata?: Located<MetadataInput>;
  readonly tiers: readonly Located<TierInput>[];
  readonly defaults?: Located<DefaultsInput>;
  readonly approved: readonly Located<ApprovalInput>[];
  readonly excluded: readonly Located<ExclusionInput>[];
  readonly sources?: Located<SourcesInput>;
  readonly assistants: readonly Located<AssistantInput>[];
  readonly areas: readonly Located<AreaInput>[];
  readonly dataClasses?: Located<DataClassesInput>;
  readonly dataHandling?: Located<DataHandlingInput>;
  readonly rules: readonly Located<RuleInput>[];
  readonly waivers: readonly Located<WaiverInput>[];
  readonly caseBases: readonly Located<GivenInput>[];
  readonly cases: readonly Located<CaseInput>[];
}

/** What the lint sees: entries of lists as far as they could be read, so that one fault hides no other. */
export interface LintSections extends Pick<
  PolicySections,
  'defaults' | 'sources' | 'dataClasses' | 'dataHandling' | 'caseBases'
> {
  readonly tiers: readonly Salvaged<TierInput>[];
  readonly approved: readonly Salvaged<ApprovalInput>[];
  readonly excluded: readonly Salvaged<ExclusionInput>[];
  readonly assistants: readonly Salvaged<AssistantInput>[];
  readonly rules: readonly Salvaged<RuleInput>[];
  readonly waivers: readonly Salvaged<WaiverInput>[];
  readonly cases: readonly Salvaged<CaseInput>[];
}

export const API_VERSION = 'ai-governance/v1';
export const KIND = 'AiPolicy';

const KNOWN_KEYS = [
  'apiVersion',
  'kind',
  'metadata',
  'tiers',
  'defaults',
  'repositories',
  'sources',
  'assistants',
  'areas',
  'dataClasses',
  'dataHandling',
  'rules',
  'waivers',
  'caseBases',
  'cases',
];

const OPTIONAL = { isOptional: true };
const EMPTY = { whenAbsent: {} };

/** Reads every section of a document by its schema and collects all issues. */
export function readSections(root: unknown): {
  readonly sections: PolicySections;
  readonly lintable: LintSections;
  readonly issues: readonly DocumentIssue[];
} {
  const reader = new SectionReader(root);
  reader.keys([], KNOWN_KEYS);
  reader.constant('apiVersion', API_VERSION);
  reader.constant('kind', KIND);
  reader.keys(['repositories'], ['approved', 'excluded']);
  const single = {
    metadata: reader.one(['metadata'], metadataSchema),
    defaults: reader.one(['defaults'], defaultsSchema, EMPTY),
    sources: reader.one(['sources'], sourcesSchema, EMPTY),
    areas: reader.map(['areas'], areaSchema),
    dataClasses: reader.one(['dataClasses'], dataClassesSchema, EMPTY),
    dataHandling: reader.one(['dataHandling'], dataHandlingSchema, EMPTY),
    caseBases: reader.map(['caseBases'], givenSchema),
  };
  const tiers = reader.list(['tiers'], tierSchema);
  const approved = reader.list(
    ['repositories', 'approved'],
    approvalSchema,
    OPTIONAL,
  );
  const excluded = reader.list(
    ['repositories', 'excluded'],
    exclusionSchema,
    OPTIONAL,
  );
  const assistants = reader.list(['assistants'], assistantSchema, OPTIONAL);
  const rules = reader.list(['rules'], ruleSchema);
  const waivers = reader.list(['waivers'], waiverSchema, OPTIONAL);
  const cases = reader.list(['cases'], caseSchema, OPTIONAL);
  return {
    sections: {
      ...single,
      tiers: tiers.whole,
      approved: approved.whole,
      excluded: excluded.whole,
      assistants: assistants.whole,
      rules: rules.whole,
      waivers: waivers.whole,
      cases: cases.whole,
    },
    lintable: {
      ...single,
      tiers: tiers.salvaged,
      approved: approved.salvaged,
      excluded: excluded.salvaged,
      assistants: assistants.salvaged,
      rules: rules.salvaged,
      waivers: waivers.salvaged,
      cases: cases.salvaged,
    },
    issues: reader.issues,
  };
}

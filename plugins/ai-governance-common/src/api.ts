import type { components } from './contract/types';
import type { DeepReadonly } from './readonly';

type Schemas = DeepReadonly<components['schemas']>;

/** Body of every error answer. */
export type ErrorBody = Schemas['Error'];
/** One issue of an error answer. */
export type ErrorIssue = NonNullable<ErrorBody['error']['issues']>[number];
/** Where the evidence of a change of state stands in the ledger. */
export type LedgerPosition = Schemas['LedgerPosition'];
/** Size and Merkle root of the ledger. */
export type LedgerHead = Schemas['LedgerHead'];
/** One ledger entry with its position. */
export type LedgerEntry = Schemas['LedgerEntry'];
/** The policy in force. */
export type ActivePolicy = Schemas['ActivePolicy'];
/** A rule with its conditions in plain words. */
export type RuleView = Schemas['RuleView'];
/** What a developer reads first about an entity. */
export type PolicyStatus = Schemas['PolicyStatus'];
/** State of a repository's obligations in its latest attested decision. */
export type Compliance = Schemas['Compliance'];
/** Tier and status of one entity. */
export type EntityStatus = Schemas['EntityStatus'];
/** Everything the entity tab shows. */
export type EntityPolicy = Schemas['EntityPolicy'];
/** One line of the answer to "what may I do here". */
export type Sentence = Schemas['Sentence'];
/** What a change obliges to, with its observed state. */
export type ObligationView = Schemas['Obligation'];
/** Where a tier comes from. */
export type ResolvedTierView = Schemas['ResolvedTier'];
/** A question about a change. */
export type DecisionRequest = Schemas['DecisionRequest'];
/** The canonical answer. */
export type DecisionView = Schemas['Decision'];
/** A stored decision. */
export type DecisionRecord = Schemas['DecisionRecord'];
/** A stored decision in short. */
export type DecisionSummary = Schemas['DecisionSummary'];
/** A scanner's report for one commit. */
export type ScanRequest = Schemas['ScanRequest'];
/** What was read from a scanner's report. */
export type ScanRecord = Schemas['ScanRecord'];
/** A tier that a person assigned. */
export type TierAssignment = Schemas['TierAssignment'];
/** A stage that a person assigned. */
export type StageAssignment = Schemas['StageAssignment'];
/** A person as git or the host knows them. */
export type PersonIdentity = Schemas['PersonRef'];

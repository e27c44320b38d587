import type { components, operations } from './contract/types';
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
/** One sequenced entry with its exact text. */
export type LedgerLeaf = Schemas['LedgerLeaf'];
/** Proof that an entry is in the ledger. */
export type InclusionProof = Schemas['InclusionProof'];
/** Proof that the ledger only grew. */
export type ConsistencyProof = Schemas['ConsistencyProof'];
/** One version of the policy. */
export type PolicyVersion = Schemas['PolicyVersion'];
/** Where a version is in its life. */
export type PolicyVersionState = Schemas['PolicyVersionState'];
/** One version with its document and its cases. */
export type PolicyVersionDetail = Schemas['PolicyVersionDetail'];
/** Result of one case of a policy. */
export type CaseResult = Schemas['CaseResult'];
/** Whether the caller may do something now, and why not. */
export type Permit = Schemas['Permit'];
/** A rule with who answers for it. */
export type Control = Schemas['Control'];
/** What the policy in force says about data that must not be shared. */
export type DataHandling = Schemas['DataHandling'];
export type TextCheck = Schemas['TextCheck'];
export type TextFinding = Schemas['TextFinding'];
/** Comparison of a stored decision with its evaluation today. */
export type Replay = Schemas['Replay'];
/** Policy and facts of one repository, signed. */
export type SignedBundle = Schemas['SignedBundle'];
export type AssistantFiles = Schemas['AssistantFiles'];
export type AssistantFile = Schemas['AssistantFile'];
/** Public keys of the portal. */
export type KeySet = Schemas['KeySet'];
/** The strictest tier a place ever had, while it holds the effective tier up. */
export type HighWaterMark = Schemas['HighWaterMark'];
/** A confirmed lower tier. */
export type TierConfirmation = Schemas['TierConfirmation'];
/** Governed entities with tier and status, and totals. */
export type Fleet = Schemas['Fleet'];
/** One governed entity in the fleet view. */
export type FleetItem = Schemas['FleetItem'];
/** One thing that changed. */
export type PolicyChange = Schemas['PolicyChange'];
/** How far exceptions may go under the policy in force. */
export type ExceptionLimits = Schemas['ExceptionLimits'];
/** What a waiver covers; all that is given must match. */
export type WaiverScope = Schemas['WaiverScope'];
/** A waiver that is asked for. */
export type WaiverRequest = Schemas['WaiverRequest'];
/** Where a waiver is in its life. */
export type WaiverStatus = Schemas['WaiverStatus'];
/** Several statuses of waivers at once. */
export type WaiverPhase = Schemas['WaiverPhase'];
/** The order of a list of waivers. */
export type WaiverSort = Schemas['WaiverSort'];
/** Where a waiver acts. */
export type WaiverReach = Schemas['WaiverReach'];
/** A waiver that was asked for in the portal. */
export type Waiver = Schemas['Waiver'];
/** Where review is stricter; all that is given must match. */
export type StrengtheningScope = Schemas['StrengtheningScope'];
/** What gave rise to a strengthening. */
export type StrengtheningOrigin = Schemas['StrengtheningOrigin'];
/** Stricter review that is asked for. */
export type StrengtheningOrder = Schemas['StrengtheningOrder'];
/** Where a strengthening is in its life. */
export type StrengtheningStatus = Schemas['StrengtheningStatus'];
/** Stricter review of a scope for a while. */
export type Strengthening = Schemas['Strengthening'];
/** A waiver that stands in the policy document. */
export type PolicyWaiver = Schemas['PolicyWaiver'];
/** One use of break-glass. */
export type BreakGlass = Schemas['BreakGlass'];
/** Whether a use of break-glass was reviewed. */
export type BreakGlassReviewState = Schemas['BreakGlassReviewState'];
/** What a review of a use of break-glass found. */
export type BreakGlassVerdict = Schemas['BreakGlassVerdict'];
/** Exceptions that act on an entity, and what waits for somebody. */
export type EntityExceptions = Schemas['EntityExceptions'];
/** How one code host fares. */
export type HostHealth = Schemas['HostHealth'];
/** What code hosts enforce on the default branch of a repository. */
export type HostProtection = Schemas['HostProtection'];
/** A change for which the policy asks for manual approval. */
export type ApprovalRequest = Schemas['ApprovalRequest'];
/** Where the manual approval of a change stands. */
export type ApprovalState = Schemas['ApprovalState'];
/** What an approver says. */
export type ApprovalWord = Schemas['ApprovalWord'];
/** An approval or refusal that was given in the portal. */
export type GivenApproval = Schemas['GivenApproval'];
/** Changes of the past of one repository. */
export type HistoryBatch = Schemas['HistoryBatch'];
/** A change that was merged before anybody asked. */
export type HistoryChange = Schemas['HistoryChange'];
/** Where AI is used, by repository and team. */
export type UseReport = Schemas['UseReport'];
/** Changes, counted by how AI took part. */
export type UseTally = Schemas['UseTally'];
/** A rule that stands in the way of changes. */
export type RuleInTheWay = Schemas['RuleInTheWay'];
/** One change with how AI took part in it. */
export type UsedChange = Schemas['UsedChange'];
/** AI seen where it should not be. */
export type UseAlert = Schemas['UseAlert'];
/** What became of changes of the past that were handed in. */
export type HistoryReceipt = Schemas['HistoryReceipt'];
/** A question about a release. */
export type ReleaseRequest = Schemas['ReleaseRequest'];
/** The answer about a release. */
export type Release = Schemas['Release'];
/** A change of a release. */
export type ReleasedChange = Schemas['ReleasedChange'];
/** A policy document on the decisions of the last days. */
export type Simulation = Schemas['Simulation'];
/** Where a simulation stands. */
export type SimulationState = Schemas['SimulationState'];
/** A change that would fare otherwise under a simulated policy. */
export type SimulatedChange = Schemas['SimulatedChange'];
/** How a change would fare otherwise. */
export type SimulatedKind = Schemas['SimulatedKind'];
/** Changes that would fare otherwise, by kind. */
export type SimulatedDifferences = Schemas['SimulatedDifferences'];
/** What a simulation counted of the changes that were decided on, or of history. */
export type SimulatedOrigin = Schemas['SimulatedOrigin'];
/** Changes that would fare otherwise, of one team, tier or rule. */
export type SimulatedGroup = Schemas['SimulatedGroup'];
/** What a person says of a change that would be newly held. */
export type SimulationLabel = Schemas['SimulationLabel'];
/** A tier or criticality that somebody asks for. */
export type TierRequest = Schemas['TierRequest'];
/** Where a request for another tier stands. */
export type TierRequestState = Schemas['TierRequestState'];
/** Entities that nobody has classified, with suggestions. */
export type Unclassified = Schemas['Unclassified'];
/** An entity that nobody has classified. */
export type UnclassifiedEntity = Schemas['UnclassifiedEntity'];
/** The tier that evidence speaks for. */
export type TierSuggestion = Schemas['TierSuggestion'];
/** One line of evidence for a tier. */
export type TierEvidence = Schemas['TierEvidence'];
/** A tier with criticality. */
export type TierAndCriticality = Schemas['TierAndCriticality'];
/** Which entities a batch of tiers is about. */
export type TierRule = Schemas['TierRule'];
/** A rule with what its entities are to become, or a list. */
export type TierBatchSelection = Schemas['TierBatchSelection'];
/** What a batch of tiers would make of each entity. */
export type TierBatchPreview = Schemas['TierBatchPreview'];
/** Assignments that one person proposes together and another confirms. */
export type TierBatch = Schemas['TierBatch'];
/** One entity of a batch of tiers. */
export type TierBatchItem = Schemas['TierBatchItem'];
/** What is to become, or became, of one entity of a batch of tiers. */
export type TierBatchOutcome = Schemas['TierBatchOutcome'];
/** A text that somebody is still writing. */
export type Draft = Schemas['Draft'];
/** A draft with its text. */
export type DraftDetail = Schemas['DraftDetail'];
/** Where a draft is in its life. */
export type DraftState = Schemas['DraftState'];
/** One kept save of a draft. */
export type DraftRevision = Schemas['DraftRevision'];
/** One kept save of a draft with its text. */
export type DraftRevisionDetail = Schemas['DraftRevisionDetail'];
/** Who saved a draft meanwhile, and when. */
export type DraftConflict = Schemas['DraftConflict'];
/** What needs a person and their teams. */
export type Inbox = Schemas['Inbox'];
/** One thing that needs somebody. */
export type InboxItem = Schemas['InboxItem'];
/** What an item is about. */
export type InboxKind = Schemas['InboxKind'];

/** What a KPI means. */
export type KpiDefinition = Schemas['KpiDefinition'];

/** A KPI of one team, period and segment; never a bare number. */
export type ScorecardCell = Schemas['ScorecardCell'];

/** Cells by the id of their KPI. */
export type ScorecardCells = Schemas['ScorecardCells'];

/** A closed period of the calendar in UTC. */
export type ScorecardPeriod = Schemas['ScorecardPeriod'];

/** One row of the heat map. */
export type ScorecardTeam = Schemas['ScorecardTeam'];

/** How the shown values of all teams lie. */
export type FleetQuantiles = Schemas['FleetQuantiles'];

/** KPIs of every team in one period. */
export type Scorecards = Schemas['Scorecards'];

/** How new the numbers are. */
export type Freshness = Schemas['Freshness'];

/** Cells of one part of the changes. */
export type ScorecardSegment = Schemas['ScorecardSegment'];

/** Cells of one of the periods before. */
export type TrendPoint = Schemas['TrendPoint'];

/** One week of a drift chart. */
export type DriftPoint = Schemas['DriftPoint'];

/** Weeks against a frozen baseline. */
export type DriftChart = Schemas['DriftChart'];

/** From here on numbers are not measured as before. */
export type SeriesBreak = Schemas['SeriesBreak'];

/** What became of one KPI. */
export type KpiVerdict = Schemas['KpiVerdict'];

/** Something that goes along with a KPI of the verdict. */
export type ScorecardCause = Schemas['ScorecardCause'];

/** What to do next. */
export type NextAction = Schemas['NextAction'];

/** Whether the tools deliver for the team. */
export type ScorecardVerdict = Schemas['ScorecardVerdict'];

/** From an instant to another one, the end exclusive. */
export type VerdictWindow = Schemas['VerdictWindow'];

/** The scorecard of one team. */
export type Scorecard = Schemas['Scorecard'];

/** KPIs about the changes of one repository. */
export type RepositoryScorecard = Schemas['RepositoryScorecard'];

/** A change behind a cell, without its author. */
export type ScorecardChange = Schemas['ScorecardChange'];

/** How one source fares. */
export type SourceHealth = Schemas['SourceHealth'];

/** How all sources fare. */
export type DataHealth = Schemas['DataHealth'];

/** A pseudonym whom no catalog user could be found for. */
export type UnmappedIdentity = Schemas['UnmappedIdentity'];

/** What a pseudonym stands for. */
export type IdentityMapping = Schemas['IdentityMapping'];

/** What a pseudonym stands for now. */
export type MappedIdentity = Schemas['MappedIdentity'];
/** What became of records that were handed in. */
export type IngestReceipt = Schemas['IngestReceipt'];
/** How far a batch of records came. */
export type IngestBatch = Schemas['IngestBatch'];

/** Pseudonyms whom no catalog user could be found for. */
export type UnmappedIdentities = Schemas['UnmappedIdentities'];

/** By what changes are told apart. */
export type SegmentAxis = Schemas['SegmentAxis'];

/** A playbook as readers get it now. */
export type PlaybookSummary = Schemas['PlaybookSummary'];
/** A playbook in use that every reader may read. */
export type OpenPlaybook = Schemas['OpenPlaybook'];
/** A playbook with its texts and versions. */
export type PlaybookDetail = Schemas['PlaybookDetail'];
/** One version of a playbook. */
export type PlaybookVersion = Schemas['PlaybookVersion'];
/** One version with its texts and what the lint says of it. */
export type PlaybookVersionDetail = Schemas['PlaybookVersionDetail'];
/** What reading and checking a playbook found. */
export type PlaybookCheck = Schemas['PlaybookCheck'];
/** Something that the lint found. */
export type PlaybookFinding = Schemas['PlaybookFinding'];
/** One field of the form of a prompt template. */
export type PlaybookVariable = Schemas['PlaybookVariable'];
/** What a playbook is. */
export type PlaybookKind = Schemas['PlaybookKind'];
/** Whether somebody has to look at a playbook again. */
export type PlaybookHealth = Schemas['PlaybookHealth'];
/** Whom a playbook is for. */
export type PlaybookAudience = Schemas['Audience'];
/** The end of a playbook's use. */
export type PlaybookDeprecation = Schemas['PlaybookDeprecation'];
/** What a caller's permissions let them do with playbooks. */
export type PlaybookRights = Schemas['PlaybookRights'];
/** A text file of a playbook. */
export type PlaybookFileView = Schemas['PlaybookFile'];
/** A prompt that was filled in, or why there is none. */
export type RenderedPrompt = Schemas['RenderedPrompt'];
/** How many have a value. */
export type FacetCount = Schemas['FacetCount'];

/** What one person has to do with a playbook. */
export type OwnPlaybookReach = Schemas['OwnPlaybookReach'];
/** A playbook that one person has to read. */
export type RequiredPlaybook = Schemas['RequiredPlaybook'];
/** What the portal keeps of how far playbooks reach. */
export type KeptOfReach = Schemas['KeptOfReach'];
/** A comment to the owner of a playbook. */
export type PlaybookComment = Schemas['PlaybookComment'];
/** What became of a report of what is installed. */
export type InstallReceipt = Schemas['InstallReceipt'];
/** A playbook for an entity, installed or not. */
export type InstalledPlaybook = Schemas['InstalledPlaybook'];
/** Playbooks for an entity. */
export type InstalledPlaybooks = Schemas['InstalledPlaybooks'];
/** How far a playbook reaches. */
export type PlaybookReach = Schemas['PlaybookReach'];
/** How far all playbooks reach. */
export type PlaybookReachList = Schemas['PlaybookReachList'];
/** How far one playbook reaches, and which version was in use where. */
export type PlaybookReachDetail = Schemas['PlaybookReachDetail'];
/** Playbooks that one person has to read. */
export type RequiredReadingList = DeepReadonly<
  operations['listOwnRequiredReading']['responses']['200']['content']['application/json']
>;

/** One page of the catalogue of playbooks. */
export type PlaybookCatalogue = DeepReadonly<
  operations['listPlaybooks']['responses']['200']['content']['application/json']
>;

/** A training path with how far the caller has come. */
export type TrainingSummary = Schemas['TrainingSummary'];
/** All training paths in use. */
export type TrainingCatalogue = DeepReadonly<
  operations['listTraining']['responses']['200']['content']['application/json']
>;
/** A training path with its modules and rules. */
export type TrainingPathDetail = Schemas['TrainingPathDetail'];
/** How far the caller has come on a path. */
export type TrainingStanding = Schemas['TrainingStanding'];
/** What a caller's permissions let them do with training. */
export type TrainingRights = Schemas['TrainingRights'];
/** The text of one module. */
export type TrainingModuleDetail = Schemas['TrainingModuleDetail'];
/** One attempt at a quiz, without what it does not tell yet. */
export type TrainingAttempt = Schemas['TrainingAttempt'];
/** One question of an attempt. */
export type TrainingQuestion = TrainingAttempt['questions'][number];
/** A path that the policy asks of the caller. */
export type TrainingNeed = Schemas['TrainingNeed'];
/** A signed proof that a path was finished. */
export type Certificate = Schemas['Certificate'];
/** An address under which anybody can verify a certificate. */
export type CertificateLink = DeepReadonly<
  operations['linkCertificate']['responses']['200']['content']['application/json']
>;
/** What reading and checking a training path found. */
export type TrainingCheck = Schemas['TrainingCheck'];
/** One thing that the lint of training found. */
export type TrainingFinding = Schemas['TrainingFinding'];
/** One version of a training path. */
export type TrainingVersion = Schemas['TrainingVersion'];
/** One version with its texts. */
export type TrainingVersionDetail = Schemas['TrainingVersionDetail'];

import type { Issue } from '@ai-enablement/governance-core';

/**
 * Every failure that callers of the API are told about, with the class of answer it becomes. A code never changes its
 * meaning.
 */
export const ERROR_CODES = {
  /** The request does not fit the contract; the message names the field. Correct it and send again. */
  'shared.invalidRequest': 'InputError',
  /** The body is not JSON. Send one JSON object. */
  'shared.malformedJson': 'InputError',
  /** The body is larger than `aiGovernance.http.bodyLimitMegabytes`. Send less, or raise the limit. */
  'shared.payloadTooLarge': 'PayloadTooLargeError',
  /** No valid Backstage token came with the request. Sign in, or send `Authorization: Bearer …`. */
  'shared.unauthenticated': 'AuthenticationError',
  /** The caller lacks a permission, which the message names. Ask whoever keeps the permission policy. */
  'shared.notAllowed': 'NotAllowedError',
  /** There is no such route. See the API reference. */
  'shared.notFound': 'NotFoundError',
  /** Something failed on our side. The log of the backend says what; nothing was changed. */
  'shared.internal': 'InternalError',
  /** Another service of the portal did not answer. Try again; the log says which. */
  'shared.upstreamUnavailable': 'ServiceUnavailableError',
  /** The cursor is not one of this list. Use `nextCursor` of the previous page as it is. */
  'shared.invalidCursor': 'InputError',
  /** The ledger has no entry with this id. */
  'audit.entryNotFound': 'NotFoundError',
  /** The entry has no leaf yet, or none within the tree asked about. Try again in seconds. */
  'audit.entryNotSequenced': 'ConflictError',
  /** The ledger is smaller than the size asked about. A size noted earlier that is too large now means a truncated ledger. */
  'audit.treeTooSmall': 'InputError',
  /** No slice writes drafts of this kind; the message lists those that there are. */
  'drafts.unknownKind': 'InputError',
  /** There is no such draft, or it is of a kind that the caller may not write, or its thirty days are over. */
  'drafts.draftNotFound': 'NotFoundError',
  /** The draft has no such revision, or it was thinned out. */
  'drafts.revisionNotFound': 'NotFoundError',
  /** Somebody saved meanwhile; `conflict` says who and when. Nothing was overwritten: read the draft, then save over it or keep yours as a copy. */
  'drafts.savedMeanwhile': 'ConflictError',
  /** The draft is not in a state for this step; the message names the state. Look again. */
  'drafts.draftState': 'ConflictError',
  /** There is no such playbook, or readers get no version of it, or the caller is not of its audience. */
  'playbooks.playbookNotFound': 'NotFoundError',
  /** There is no such version, or the caller may not read it: proposals are for those who may propose or publish. */
  'playbooks.versionNotFound': 'NotFoundError',
  /** The playbook cannot be read; the issues name each fault with its line. Nothing was stored. */
  'playbooks.invalidPlaybook': 'InputError',
  /** The lint found errors; the issues name each. Nothing was stored. */
  'playbooks.lintFails': 'InputError',
  /** The version is not the next one of its playbook; the message says which may come. */
  'playbooks.versionTaken': 'ConflictError',
  /** These very texts wait for review already. */
  'playbooks.alreadyProposed': 'ConflictError',
  /** Who proposed a version does not decide on it, nor does a machine. Ask a second person, or see `aiGovernance.playbooks.secondPerson`. */
  'playbooks.secondPersonRequired': 'NotAllowedError',
  /** The playbook or version is not in a state for this step; the message names the state. Look again. */
  'playbooks.playbookState': 'ConflictError',
  /** The instant lies in the past or too far ahead; the message says what was expected. */
  'playbooks.instantOutOfRange': 'InputError',
  /** What is stored is not what was published; it is not shown. Those who run the portal restore it from a backup. */
  'playbooks.contentAltered': 'ServiceUnavailableError',
  /** The playbook is no prompt template. */
  'playbooks.notATemplate': 'InputError',
  /** Values do not fit the template; the issues name each variable. */
  'playbooks.invalidValues': 'InputError',
  /** The prompt could not be looked through to the end, so it was not given. Shorten what was entered. */
  'playbooks.notLookedThrough': 'ServiceUnavailableError',
  /** There is no such training path, or no version of it is published. */
  'training.pathNotFound': 'NotFoundError',
  /** The path has no such module. */
  'training.moduleNotFound': 'NotFoundError',
  /** There is no such version of a path. */
  'training.versionNotFound': 'NotFoundError',
  /** There is no such attempt, or it is another person's. */
  'training.attemptNotFound': 'NotFoundError',
  /** The attempt has no such question. */
  'training.questionNotFound': 'NotFoundError',
  /** There is no such certificate, or it is another person's. */
  'training.certificateNotFound': 'NotFoundError',
  /** Training is taken by people. Sign in to the portal. */
  'training.peopleOnly': 'NotAllowedError',
  /** The quiz opens once the certificates that it builds on are held; the message names them. */
  'training.prerequisiteMissing': 'ConflictError',
  /** Attempts failed, and the time until the next one has not passed; the message says when. */
  'training.waiting': 'ConflictError',
  /** A certificate of the path is held and does not end soon. */
  'training.certified': 'ConflictError',
  /** The choice does not fit the question; the message says what was expected. Nothing was saved. */
  'training.invalidChoice': 'InputError',
  /** Questions have no answer yet. Nothing was handed in. */
  'training.unanswered': 'ConflictError',
  /** The attempt was handed in, or is of an older major version of the path. */
  'training.attemptState': 'ConflictError',
  /** The certificate was revoked before. */
  'training.alreadyRevoked': 'ConflictError',
  /** The path cannot be read; the issues name each fault with its file and line. Nothing was stored. */
  'training.invalidPath': 'InputError',
  /** The lint found errors; the issues name each. Nothing was stored. */
  'training.lintFails': 'InputError',
  /** The version is not the next one of its path; the message says which may come. */
  'training.versionTaken': 'ConflictError',
  /** These very texts wait for review, or are published. */
  'training.alreadyProposed': 'ConflictError',
  /** Who proposed a version does not decide on it, nor does a machine. Ask a second person, or see `aiGovernance.training.secondPerson`. */
  'training.secondPersonRequired': 'NotAllowedError',
  /** The version is not in a state for this step; the message names the state. */
  'training.versionState': 'ConflictError',
  /** What is stored is not what was published; it is not shown. Those who run the portal restore it from a backup. */
  'training.contentAltered': 'ServiceUnavailableError',
  /** Readers get another version than the one that was acknowledged. Open the page again and read what is new. */
  'playbooks.otherVersion': 'ConflictError',
  /** The text holds data that must not be shared; the issues say of which class. Nothing was stored. */
  'playbooks.commentNotShareable': 'InputError',
  /** Machines read playbooks, but have nothing to acknowledge, rate or say. */
  'playbooks.onlyPeople': 'NotAllowedError',
  /** The configuration has this switched off; the message names the key. */
  'playbooks.notKept': 'ConflictError',
  /** There is no such decision, or it is about entities that the caller may not read. */
  'policy.decisionNotFound': 'NotFoundError',
  /** The catalog has no such entity, or the caller may not read it. */
  'policy.entityNotFound': 'NotFoundError',
  /** The catalog has no such group. */
  'policy.groupNotFound': 'NotFoundError',
  /** No entity of the catalog that the caller may read names this repository. */
  'policy.repositoryNotFound': 'NotFoundError',
  /** The catalog has not been read yet, or cannot be read now. Nothing is decided without it; try again in seconds. */
  'policy.notReady': 'ServiceUnavailableError',
  /** The policy in force asks for detectors that cannot be made; the issues name each fault. Nothing was looked at. */
  'policy.detectorsUnusable': 'ServiceUnavailableError',
  /** The change contradicts itself; the issues name each fault. */
  'policy.invalidChange': 'InputError',
  /** The question names both or neither of what it can be about, or what cannot go together; the message says which. */
  'policy.invalidQuestion': 'InputError',
  /** The report is not SARIF 2.1.0 that can be read; the issues name each fault. */
  'policy.invalidScan': 'InputError',
  /** Changes of the past that cannot be; the issues name each fault. Nothing was kept. */
  'policy.invalidHistory': 'InputError',
  /** The machine may not attest for this repository with this token. See `aiGovernance.attestors`. */
  'policy.notEntitled': 'NotAllowedError',
  /** There is no such alert, or it is about a repository that the caller may not read. */
  'policy.alertNotFound': 'NotFoundError',
  /** The alert is not open any more; look at it again. */
  'policy.alertNotOpen': 'ConflictError',
  /** A scan that the change names was not submitted for this repository and commit. */
  'policy.scanNotFound': 'InputError',
  /** The policy in force has no such tier; the message lists those it has. */
  'policy.unknownTier': 'InputError',
  /** Tiers are assigned to components, systems and the like, not to this kind of entity. */
  'policy.tierNotAssignable': 'InputError',
  /** The key came with another question before. Use a new key for a new question. */
  'policy.idempotencyKeyReused': 'ConflictError',
  /** Somebody else assigned at the same moment. Look at the new state and decide again. */
  'policy.concurrentAssignment': 'ConflictError',
  /** There is no such version of the policy. */
  'policy.versionNotFound': 'NotFoundError',
  /** There is no such period. Ask for a week, month, quarter or twelve months as the message shows. */
  'insights.unknownPeriod': 'InputError',
  /** The period has not ended; only periods that did are shown. */
  'insights.openPeriod': 'InputError',
  /** There is no such KPI. See `GET /insights/kpis`. */
  'insights.unknownKpi': 'InputError',
  /** The team has no scorecard, or the caller may not read its group. */
  'insights.unknownTeam': 'NotFoundError',
  /** No team of the catalog owns the repository, or the caller may not read the group. */
  'insights.unknownRepository': 'NotFoundError',
  /** The changes behind the numbers are for members of the team and for those who manage sources. */
  'insights.notYourTeam': 'NotAllowedError',
  /** The cell of these changes is not shown, so they are not listed either. Ask for a wider part or a longer period. */
  'insights.withheld': 'NotAllowedError',
  /** There is no such source that does this. See `GET /insights/sources`. */
  'insights.unknownSource': 'NotFoundError',
  /** Nobody said what the source is for and how long its records are kept. See `aiGovernance.insights.sources`. */
  'insights.notConfigured': 'ConflictError',
  /** No signal names this pseudonym. */
  'insights.unknownIdentity': 'NotFoundError',
  /** The mapping contradicts itself, or names a user whom the catalog does not have. */
  'insights.invalidMapping': 'InputError',
  /** A line of the body is longer than may be; the message says which. What came before it was taken in. */
  'insights.lineTooLong': 'InputError',
  /** The body cannot be read as records; the message says why. Correct it and send again. */
  'insights.invalidRecords': 'InputError',
  /** The body is no export of OpenTelemetry that can be read; the message says why. Sending it again does not help. */
  'insights.invalidExport': 'InputError',
  /** The export is larger than a portal takes at once. Let the exporter send less at once. */
  'insights.exportTooLarge': 'PayloadTooLargeError',
  /** The batch is of another source, kind or sender, or goes on elsewhere; the message says which. Choose another name, or send from that line on. */
  'insights.batchTaken': 'ConflictError',
  /** There is no such batch of the caller, or none any more: they are known for 30 days. */
  'insights.unknownBatch': 'NotFoundError',
  /** As many bodies are being read as the portal reads at once. Wait as long as `Retry-After` says, and send again. */
  'insights.tooBusy': 'TooManyRequestsError',
  /** The policy document has faults; the issues name each with its line. Nothing was stored. */
  'policy.invalidDocument': 'InputError',
  /** Cases of the policy document do not hold; the issues name each. Nothing was stored. */
  'policy.casesFail': 'InputError',
  /** The catalog does not have the accountable owner of a rule or waiver. Correct the ref, or add the group. */
  'policy.ownerUnknown': 'InputError',
  /** This very document is an open draft or in force already. */
  'policy.alreadyProposed': 'ConflictError',
  /**
   * Who proposed a version, asked for a waiver or tier, or used break-glass does not publish, decide on or review it; nor does a machine. Ask
   * a second person; for versions, see `aiGovernance.policy.secondPerson`.
   */
  'policy.secondPersonRequired': 'NotAllowedError',
  /** The version is not in a state for this step; the message names the state. Look again. */
  'policy.versionState': 'ConflictError',
  /** The instant lies in the past or more than a year ahead. */
  'policy.effectiveFromOutOfRange': 'InputError',
  /** There is no earlier version that can be restored. */
  'policy.nothingToRestore': 'ConflictError',
  /** Another version came into force meanwhile. Look at it before rolling back. */
  'policy.inForceChanged': 'ConflictError',
  /** The simulation has no document or two, or its range is none; the message says which. Nothing was started. */
  'policy.invalidSimulation': 'InputError',
  /** There is no such simulation, or none any more: finished ones are kept for 90 days. */
  'policy.simulationNotFound': 'NotFoundError',
  /** The simulation is not in a state for this step; the message names the state. Look again. */
  'policy.simulationState': 'ConflictError',
  /** As many simulations wait as may. Wait until one has ended, or cancel one. */
  'policy.tooManySimulations': 'ConflictError',
  /** The simulation has no such change, or it is about what the caller may not read. */
  'policy.simulatedChangeNotFound': 'NotFoundError',
  /** The waiver has faults; the issues name each. Nothing was stored. */
  'policy.invalidWaiver': 'InputError',
  /** There is no such waiver, or it is about what the caller may not read. */
  'policy.waiverNotFound': 'NotFoundError',
  /** The waiver is not in a state for this step; the message names the state. Look again. */
  'policy.waiverState': 'ConflictError',
  /** The strengthening has faults; the issues name each. Nothing was stored. */
  'policy.invalidStrengthening': 'InputError',
  /** There is no such strengthening, or it is about what the caller may not read. */
  'policy.strengtheningNotFound': 'NotFoundError',
  /** The strengthening is over; the message says how. Start a new one if review is to be stricter again. */
  'policy.strengtheningState': 'ConflictError',
  /** There is no such use of break-glass, or it is about what the caller may not read. */
  'policy.breakGlassNotFound': 'NotFoundError',
  /** Break-glass lets this very commit pass already; the message says until when. */
  'policy.breakGlassActive': 'ConflictError',
  /** The use of break-glass was reviewed before. Look again. */
  'policy.breakGlassState': 'ConflictError',
  /** The policy asks for no manual approval of this change, or only watches; or the decision is a preview. Nothing needs to be approved. */
  'policy.approvalNotAsked': 'ConflictError',
  /** The change has another head commit since; the message names its decision. Look at that and decide there. */
  'policy.approvalSuperseded': 'ConflictError',
  /** The approval would not count; the message says why: not of the group, took part in the change, or not known in the catalog. */
  'policy.notAnApprover': 'NotAllowedError',
  /** The commits of the release do not join its beginning with its end. */
  'policy.invalidRelease': 'InputError',
  /** There is no such answer about a release, or it is about entities that the caller may not read. */
  'policy.releaseNotFound': 'NotFoundError',
  /** There is no such request for another tier, or it is about an entity that the caller may not read. */
  'policy.tierRequestNotFound': 'NotFoundError',
  /** The request for another tier is closed; the message says how it ended. Look again. */
  'policy.tierRequestState': 'ConflictError',
  /** The entity has an open request; the message names it. Have that one decided or taken back first. */
  'policy.tierRequestOpen': 'ConflictError',
  /** Accepting the request would leave the entity as it is; the message says what is in effect. Ask for something else. */
  'policy.tierRequestPointless': 'InputError',
  /** The batch contradicts itself; the message says how. Nothing was stored. */
  'policy.invalidTierBatch': 'InputError',
  /** There is no such batch, or it is about entities that the caller may not read. */
  'policy.tierBatchNotFound': 'NotFoundError',
  /** The batch is not in a state for this step; the message names the state. Look again. */
  'policy.tierBatchState': 'ConflictError',
  /** No lower tier waits for confirmation here. */
  'policy.nothingToConfirm': 'ConflictError',
  /** What is set differs from what the caller saw. Look at the new state and decide again. */
  'policy.tierChangedMeanwhile': 'ConflictError',
  /** There is no such item in the caller's inbox, or no longer: it may be done. */
  'inbox.itemNotFound': 'NotFoundError',
  /** An item can be put off until an instant within the next 90 days. */
  'inbox.snoozeOutOfRange': 'InputError',
  /** No module for this code host is installed. Install it, or correct the address of the webhook. */
  'hosts.unknownHost': 'NotFoundError',
  /** The signature of the delivery is missing or wrong. Give host and portal the same secret. */
  'hosts.wrongSignature': 'AuthenticationError',
  /** The portal cannot check signatures of this host; the message names what to configure. Nothing was stored: deliver again. */
  'hosts.notConfigured': 'ServiceUnavailableError',
  /** The delivery lacks its id or the name of its event, or they are none that a host gives. */
  'hosts.invalidDelivery': 'InputError',
  /** The body of the delivery is nested deeper than any event is. */
  'hosts.deliveryTooDeep': 'PayloadTooLargeError',
} as const;

/** Code of a failure that callers are told about. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** What somebody else saved meanwhile. */
export interface Conflict {
  readonly revision: number;
  readonly savedBy: string;
  /** UTC, ISO 8601 with milliseconds. */
  readonly savedAt: string;
}

/** A failure with a code; its message is shown to the caller and therefore holds nothing that the caller may not know. */
export class CodedError extends Error {
  readonly name = 'CodedError';
  readonly code: ErrorCode;
  readonly issues: readonly Issue[];
  readonly conflict?: Conflict;
  /** When to try again; callers are told by `Retry-After`. */
  readonly retryAfterSeconds?: number;

  constructor(
    code: ErrorCode,
    message: string,
    details: {
      readonly issues?: readonly Issue[];
      readonly conflict?: Conflict;
      readonly retryAfterSeconds?: number;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: details.cause });
    this.code = code;
    this.issues = details.issues ?? [];
    this.conflict = details.conflict;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}

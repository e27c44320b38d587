import {
  createTranslationRef,
  type TranslationRef,
} from '@backstage/frontend-plugin-api';
import { aiUseMessages } from './aiUse/messages';
import { approvalMessages } from './approvals/messages';
import { auditMessages } from './audit/messages';
import { classificationMessages } from './classification/messages';
import { diffMessages } from './diff/messages';
import { draftMessages } from './drafts/messages';
import { editorMessages } from './editor/messages';
import { exceptionMessages } from './exceptions/messages';
import { exceptionsPageMessages } from './exceptionsPage/messages';
import { strengtheningMessages } from './strengthenings/messages';
import { hostMessages } from './hosts/messages';
import { needsYouMessages } from './needsYou/messages';
import { overviewMessages } from './overview/messages';
import { insightMessages } from './insights/messages';
import { playbookMessages } from './playbooks/messages';
import { policyPageMessages } from './policyPage/messages';
import { assistantsMessages } from './assistants/messages';
import { protectionMessages } from './protection/messages';
import { playbooksWritingMessages } from './playbooksWriting/messages';
import { releaseMessages } from './releases/messages';
import { searchMessages } from './search/messages';
import { simulationMessages } from './simulation/messages';
import type { FlatMessages } from './shared/flatMessages';
import { textCheckMessages } from './textCheck/messages';
import { trainingMessages } from './training/messages';
import { trainingWritingMessages } from './trainingWriting/messages';

const messages = {
  aiUse: aiUseMessages,
  approvals: approvalMessages,
  audit: auditMessages,
  classification: classificationMessages,
  diff: diffMessages,
  drafts: draftMessages,
  editor: editorMessages,
  exceptions: exceptionMessages,
  exceptionsPage: exceptionsPageMessages,
  stricter: strengtheningMessages,
  hosts: hostMessages,
  insights: insightMessages,
  needsYou: needsYouMessages,
  overview: overviewMessages,
  playbooks: playbookMessages,
  policyPage: policyPageMessages,
  assistants: assistantsMessages,
  protection: protectionMessages,
  playbooksWriting: playbooksWritingMessages,
  releases: releaseMessages,
  search: searchMessages,
  simulation: simulationMessages,
  textCheck: textCheckMessages,
  training: trainingMessages,
  trainingWriting: trainingWritingMessages,
  status: {
    allowed: 'Allowed',
    allowedWithConditions: 'Allowed with conditions',
    notApproved: 'Not approved',
    prohibited: 'Prohibited',
    unclassified: 'Unclassified',
  },
  compliance: {
    met: 'All enforced conditions met',
    notMet: 'Conditions not met',
    notReported: 'Not reported yet',
    waived: 'Waived for now',
    notApplicable: 'No conditions',
  },
  stage: {
    none: 'not started',
    pilot: 'Pilot',
    controlled: 'Controlled',
    scaled: 'Scaled',
    paused: 'Paused',
  },
  fact: {
    tier: 'Tier',
    noTier: 'not set',
    stage: 'Stage',
    critical: 'Critical',
    isCritical: 'yes',
    isNotCritical: 'no',
    repository: 'Repository',
    noRepository: 'none',
    policy: 'Policy',
  },
  catalog: {
    tier: 'Sensitivity tier',
    policy: 'AI policy',
  },
  card: {
    title: 'AI policy',
    open: 'What may I do here?',
    next: 'Next',
    nothingToDo: 'nothing to do',
    meetConditions: 'meet the open conditions',
    firstDecision: 'ask for a first decision',
    report: 'bring the reports that are missing',
  },
  tab: {
    question: 'What may I do here?',
    recheck: 'Check again',
    assistants: 'Which assistants, and where',
    assistant: 'Assistant',
    isAllowed: 'Allowed for',
    notAllowed: 'Not allowed',
    because: 'Because',
    external: 'external',
    inHouse: 'in-house',
    noSentences: 'The policy says nothing about this component.',
    recheckFailed: 'The last check did not work; what you see is older.',
  },
  sentence: {
    may: 'May',
    must: 'Must',
    mustNot: 'Must not',
    note: 'Note',
    next: 'Next',
    rule_one: 'rule',
    rule_other: 'rules',
    example: 'example',
    howTo: 'how to',
    howToFix: 'How to',
  },
  mode: {
    observedOnly: 'observed only',
    warning: 'warning',
    observedOnlyHint: 'Recorded, but does not hold a change up.',
    warningHint: 'Shown, but does not hold a change up yet.',
  },
  rule: {
    id: 'Rule',
    applies: 'Applies when',
    fix: 'How to meet it',
    owner: 'Owner',
    statement: 'From the policy statement',
    nonNegotiable: 'Cannot be waived',
    implicit: {
      'no-permit':
        'No rule of the policy permits it; what nothing permits is not allowed.',
      'excluded-repository': 'The policy excludes this repository by name.',
      unclassified:
        'Nobody has named a tier; until then the strictest one is assumed.',
      'fact-unavailable':
        'Something that the rules need could not be read, so the answer is the safe one.',
    },
    effect: {
      permit: 'permits',
      forbid: 'forbids',
      require: 'requires',
    },
  },
  tier: {
    sources: 'sources',
    whereFrom: 'Where the tier comes from',
    declared: 'Declared in the annotation',
    assigned: 'Assigned in the portal',
    inherited: 'Inherited from',
    highWater: 'Strictest it ever had',
    decides: 'decides',
    weaker: 'a stricter source wins',
    unknown: 'not a tier of the policy',
    contradiction: 'The sources disagree; the strictest one counts.',
    none: 'Nothing names a tier, so the strictest rules apply until somebody does.',
    assignedBy: 'Assigned by',
    reason: 'Reason',
  },
  setup: {
    title: 'Something to put right',
    noRepository:
      'This component names no repository, so changes and decisions cannot be found. Add one of these annotations to its `catalog-info.yaml`:',
    noTier:
      'Nobody has said how sensitive this component is. Declare it in its `catalog-info.yaml`, or ask the enablement team to assign a tier:',
    copy: 'Copy the lines',
  },
  conditions: {
    title: 'Conditions here',
    checked: 'Last checked',
    inDecision: 'see the decision',
    never:
      'Not checked yet: a condition shows its state once a pipeline has asked for a decision.',
    none: 'No conditions apply to this component.',
    howToFix: 'How to fix',
    details: 'details',
    owners: 'Can be met by',
    paths: 'Because of',
    evidence: 'What was seen',
    noEvidence: 'Nothing was seen.',
    doesNotCount: 'does not count',
    state: {
      met: 'Met',
      notMet: 'Not met',
      notReported: 'Not reported',
      waived: 'Waived',
      waivedUntil: 'Waived until',
      brokenUntil: 'Passed by break-glass until',
    },
    trust: {
      observed: 'read by the portal',
      attested: 'reported by an entitled machine',
      asserted: 'the caller’s word',
    },
    phase: {
      commit: 'to commit',
      merge: 'to merge',
      release: 'to release',
    },
  },
  decision: {
    checkCommand: 'the check command',
    title: 'Recent decisions',
    open: 'Open decision {{title}}',
    word: {
      passed: 'Passed',
      held: 'Held',
      denied: 'Denied',
      preview: 'Preview',
    },
    wouldBe: {
      passed: 'would pass',
      held: 'would be held',
      denied: 'would be denied',
    },
    wouldBeEnforced: {
      passed: 'would pass if every rule were enforced',
      held: 'would be held if every rule were enforced',
      denied: 'would be denied if every rule were enforced',
    },
    noConditions: 'no conditions',
    allMet_one: 'its condition met',
    allMet_other: 'all {{count}} conditions met',
    openOf_one: '{{open}} of {{count}} condition open',
    openOf_other: '{{open}} of {{count}} conditions open',
    reasons: 'reasons',
    empty:
      'No decisions yet. Ask for the first one from a checkout of this repository:',
    emptyNoRepository:
      'No decisions yet: the component names no repository they could belong to.',
    attribution: {
      ai: 'AI-written',
      mixed: 'AI-assisted',
      human: 'declared without AI',
      unknown: 'assistance not declared',
    },
  },
  detail: {
    title: 'Decision on {{title}}',
    loading: 'Loading the decision',
    close: 'Close',
    change: 'Change',
    commits: 'Commits',
    decidedAt: 'Decided',
    recordedAt: 'Recorded',
    attribution: 'Attribution',
    assistants: 'Assistants',
    phase: 'Asked',
    components: 'Components touched',
    files_one: '{{count}} file',
    files_other: '{{count}} files',
    reasons: 'Why',
    approval: 'Manual approval',
    conditions: 'Conditions',
    noConditions: 'No conditions applied.',
    unmatched: 'Rules that did not apply',
    unmatchedNone: 'Every rule of the policy applied.',
    rule: 'Rule',
    failedCondition: 'First condition that failed',
    expected: 'Expected',
    actual: 'Found',
    evidence: 'Evidence',
    policyDigest: 'Policy digest',
    inputDigest: 'Input digest',
    engineVersion: 'Engine version',
    ledgerEntry: 'Ledger entry',
    ledgerPosition: 'Position',
    ledgerStaged: 'waiting to be written to the ledger',
    ledgerSequenced: 'entry {{number}} of {{size}}',
    ledgerRoot: 'Ledger root',
    waivedUntil: 'waived until',
    brokenUntil: 'passed by break-glass until',
    copy: 'Copy {{what}}',
    copied: 'Copied',
    previewHint:
      'A preview rests on what the caller sent. It is kept, but it releases nothing.',
  },
  attribution: {
    title: 'Attribution, last {{days}} days',
    atLeast: '≥ {{percent}} % attributed to AI',
    unknown: '{{percent}} % unknown',
    of_one: 'of {{count}} change',
    of_other: 'of {{count}} changes',
    by: 'By assistant',
    why: 'why “at least”?',
    whyText:
      'A change counts as attributed when a commit, note or author says so. A change without any such word is unknown, not human: the true share may be higher.',
    trend: 'Attributed share by week',
    trendSummary:
      'From {{first}} % in {{firstWeek}} to {{last}} % in {{lastWeek}}, highest {{highest}} %.',
    onePoint:
      'Only {{week}} has changes so far: {{percent}} %. A trend needs a second week.',
    noTrend: 'No week of the window has changes with a date.',
    showTable: 'show as table',
    week: 'Week',
    changes: 'Changes',
    attributed: 'Attributed',
    share: 'Share',
    noChanges: 'no changes',
    noData:
      'No changes were seen in the last {{days}} days. Attribution is read from the commits of each decision; the first one brings it.',
  },
  assign: {
    open: 'Assign a tier',
    title: 'Assign a tier to {{name}}',
    intro:
      'The strictest of all sources counts. An assignment stays until it is withdrawn, whatever the annotation says.',
    tier: 'Sensitivity tier',
    noTier: 'No assignment',
    noTierHint: 'Only the annotation and what is inherited count.',
    criticality: 'Critical',
    critical: {
      unset: 'No assignment',
      yes: 'Critical',
      no: 'Not critical',
    },
    reason: 'Reason',
    reasonHint:
      'At least 5 characters. Kept as evidence beside your account: say why, and leave out secrets.',
    reasonTooShort:
      'Write at least 5 characters, so that others understand why.',
    effect: 'What will change',
    effectChange: 'The tier in force goes from {{before}} to {{after}}.',
    effectNone: 'The tier in force stays {{after}}.',
    effectHeld:
      '{{title}} is already {{source}}, which is stricter, and it wins.',
    effectWaits:
      'A tier comes down only when somebody entitled confirms it: once this is assigned, the lower tier waits on this page.',
    effectHeldDeclared: 'declared in the annotation',
    effectHeldInherited: 'inherited from {{from}}',
    effectReview:
      'Open changes are judged by the new tier from their next decision on.',
    unclassified: 'unclassified',
    submit: 'Assign',
    withdraw: 'Withdraw the assignment',
    cancel: 'Cancel',
    failed: 'Nothing was changed',
    done: 'Tier assigned',
    doneWithdrawn: 'Assignment withdrawn',
    doneText: 'The tier in force is now {{tier}}.',
    tiersFailed: 'The tiers of the policy could not be read',
  },
  highWater: {
    title: 'A lower tier waits to be confirmed',
    held: 'The tier is held at {{held}}, the strictest this place ever had. {{proposed}} is set now.',
    heldCritical:
      'It is held as critical, because it once was. Not critical is set now.',
    nothing:
      'The tier is held at {{held}}, the strictest this place ever had. Nothing names a tier now; name one first, and it can be confirmed.',
    since: 'Held since',
    why: 'Whoever can edit a `catalog-info.yaml` cannot lower a tier by it: somebody entitled confirms.',
    open: 'Confirm the lower tier',
    dialogTitle: 'Confirm a lower tier for {{name}}',
    effect: 'What will happen',
    fromTo: 'The tier goes from {{from}} to {{to}}.',
    notCritical: 'It is no longer critical.',
    decisions:
      'Open changes are judged by it from their next decision on; conditions that only the stricter tier asked for fall away.',
    evidence: 'The ledger keeps who confirmed it, and why.',
    submit: 'Confirm',
    done: 'Lower tier confirmed',
    doneText: 'The tier in force is now {{tier}}.',
  },
  failure: {
    noPermission: {
      title: 'You may not see this',
      text: 'Your role does not include this. Ask the enablement team for access.',
    },
    notKnown: {
      title: 'Not read yet',
      text: 'The portal has not read this component yet. New components appear within a few minutes.',
    },
    exceptionNotKnown: {
      title: 'No such exception',
      text: 'There is no waiver or use of break-glass with this id, or it is about something that you may not read.',
    },
    decisionNotKnown: {
      title: 'No such decision',
      text: 'There is no decision with this id, or it belongs to a repository you may not read.',
    },
    versionNotKnown: {
      title: 'No such version',
      text: 'There is no version of the policy with this id.',
    },
    playbookVersionNotKnown: {
      title: 'No such version',
      text: 'There is no version of a playbook with this id that you may read.',
    },
    simulationNotKnown: {
      title: 'No such replay',
      text: 'There is no replay with this id, or none any more: they are kept for 90 days. Start it again from the version of the policy.',
    },
    releaseNotKnown: {
      title: 'No such release',
      text: 'There is no answer about a release with this id, or it belongs to a repository you may not read.',
    },
    playbookNotKnown: {
      title: 'No such playbook',
      text: 'There is no playbook of this name that you may read, or it has expired.',
    },
    trainingNotKnown: {
      title: 'No such training',
      text: 'There is no training of this name, or it is no longer published.',
    },
    attemptNotKnown: {
      title: 'No such attempt',
      text: 'There is no attempt with this id of yours. Attempts of others are never shown.',
    },
    certificateNotKnown: {
      title: 'No such certificate',
      text: 'There is no certificate with this id that you may see.',
    },
    trainingVersionNotKnown: {
      title: 'No such version',
      text: 'There is no version of a training path with this id.',
    },
    draftNotKnown: {
      title: 'No such draft',
      text: 'There is no draft with this id that you may read. Discarded drafts are kept for thirty days.',
    },
    refused: {
      title: 'The question was refused',
      text: 'The portal did not accept the question:',
    },
    unavailable: {
      title: 'No answer right now',
      text: 'The AI governance service does not answer. Your work is not blocked by this page; try again in a moment.',
    },
    misconfigured: {
      title: 'Not set up',
      text: 'The AI governance backend is missing or answers something else. Ask the people who run the portal to install `@ai-enablement/backstage-plugin-ai-governance-backend` and to check `backend.baseUrl`.',
    },
    said: 'The answer was: {{message}}',
    retry: 'Try again',
  },
  action: {
    required: 'Required',
    reason: 'Reason',
    reasonHint:
      'At least 5 characters. Kept as evidence beside your account: say why, and leave out secrets.',
    reasonTooShort:
      'Write at least 5 characters, so that others understand why.',
    failed: 'Nothing was changed',
    conflict: 'Nothing was changed: somebody else was faster',
    seeFields: 'The fields below say why.',
    readAgain: 'Read again',
    cancel: 'Cancel',
  },
  hiddenCharacter: 'A character that is not visible otherwise: {{name}}',
  moment: {
    now: 'At once',
    later: 'Later',
    label: 'Date and time, in your time zone',
    invalid: {
      missing: 'Choose date and time.',
      past: 'Choose an instant that is still to come.',
      tooFar_one: 'Choose an instant within a year.',
      tooFar_other: 'Choose an instant within {{count}} years.',
    },
  },
  more: {
    shown: '{{shown}} of {{total}}',
    load: 'Show more',
  },
  csv: {
    download: 'CSV',
    read: '{{read}} read',
    readOf: '{{read}} of {{total}} read',
    stop: 'Stop',
    stopOf: 'Stop: {{what}}',
    failed: 'The file was not made',
  },
  loading: 'Loading the AI policy',
} as const;

/** Every text of the plugin's screens that does not come from the API. */
export const aiGovernanceTranslationRef = createTranslationRef({
  id: 'plugin.ai-governance',
  messages,
}) as unknown as TranslationRef<
  'plugin.ai-governance',
  FlatMessages<typeof messages>
>;

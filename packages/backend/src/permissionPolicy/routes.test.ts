import aiGovernancePlugin from '@ai-enablement/backstage-plugin-ai-governance-backend';
import { openApiSpec } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  type BackstageCredentials,
  createServiceFactory,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { RolePermissionPolicy } from './RolePermissionPolicy';

/** One person for each role, with the groups that give it. */
const GROUPS = {
  guest: [],
  developer: ['group:default/checkout'],
  techLead: ['group:default/checkout', 'group:default/tech-leads'],
  enablement: ['group:default/platform-enablement'],
  security: ['group:default/security'],
  auditor: ['group:default/auditors'],
  executive: ['group:default/executives'],
} as const;
type Person = keyof typeof GROUPS;
const PEOPLE = Object.keys(GROUPS) as Person[];

const SHA = 'a'.repeat(40);
const ENTITY = '/policy/entities/component/default/checkout';
const reason = 'as agreed with the owners';
const change = {
  phase: 'merge',
  repository: 'github.com/acme/checkout',
  baseSha: SHA,
  headSha: SHA,
  files: [],
  commits: [],
};

/** A request to every operation: what it asks for may well not exist, but it passes the contract. */
const REQUESTS: Readonly<
  Record<string, readonly ['get' | 'post' | 'put', string, (object | string)?]>
> = {
  getLedgerHead: ['get', '/audit/head'],
  listLedgerEntries: ['get', '/audit/entries'],
  getLedgerEntry: ['get', '/audit/entries/none'],
  listLedgerLeaves: ['get', '/audit/leaves'],
  getInclusionProof: ['get', '/audit/proofs/inclusion?entryId=none'],
  getConsistencyProof: ['get', '/audit/proofs/consistency?from=1'],
  listPlaybooks: ['get', '/playbooks'],
  listOpenPlaybooks: ['get', '/open-playbooks'],
  getPlaybook: ['get', '/playbooks/none'],
  renderPrompt: ['post', '/playbooks/none/prompts', { values: {} }],
  deprecatePlaybook: ['post', '/playbooks/none/deprecation', { reason }],
  restorePlaybook: ['post', '/playbooks/none/restoration', { reason }],
  checkPlaybook: ['post', '/playbook-checks', { text: 'none' }],
  listPlaybookProposals: ['get', '/playbook-versions'],
  proposePlaybookVersion: [
    'post',
    '/playbook-versions',
    { text: 'none', reason },
  ],
  getPlaybookVersion: ['get', '/playbook-versions/none'],
  publishPlaybookVersion: ['post', '/playbook-versions/none/publication', {}],
  refusePlaybookVersion: [
    'post',
    '/playbook-versions/none/refusal',
    { reason },
  ],
  withdrawPlaybookVersion: [
    'post',
    '/playbook-versions/none/withdrawal',
    { reason },
  ],
  listTraining: ['get', '/training'],
  getTrainingPath: ['get', '/training/none'],
  getTrainingModule: ['get', '/training/none/modules/none'],
  readTrainingModule: ['put', '/training/none/modules/none/reading'],
  beginTrainingAttempt: ['post', '/training/none/attempts'],
  getTrainingAttempt: ['get', '/training-attempts/none'],
  answerTrainingQuestion: [
    'put',
    '/training-attempts/none/answers/none',
    { choice: ['a'] },
  ],
  submitTrainingAttempt: ['post', '/training-attempts/none/submission'],
  listTrainingNeeds: [
    'get',
    '/training-needs?entityRef=component:default/none',
  ],
  listCertificates: ['get', '/certificates'],
  linkCertificate: ['post', '/certificates/none/links', { withName: false }],
  revokeCertificate: ['post', '/certificates/none/revocation', { reason }],
  checkTraining: ['post', '/training-checks', { text: 'none' }],
  listTrainingVersions: ['get', '/training-versions'],
  proposeTrainingVersion: [
    'post',
    '/training-versions',
    { text: 'none', reason },
  ],
  getTrainingVersion: ['get', '/training-versions/none'],
  publishTrainingVersion: ['post', '/training-versions/none/publication'],
  refuseTrainingVersion: [
    'post',
    '/training-versions/none/refusal',
    { reason },
  ],
  withdrawTrainingVersion: [
    'post',
    '/training-versions/none/withdrawal',
    { reason },
  ],
  getOwnPlaybookReach: ['get', '/playbooks/none/own'],
  acknowledgePlaybook: [
    'post',
    '/playbooks/none/receipts',
    { digest: 'd'.repeat(64) },
  ],
  ratePlaybook: ['put', '/playbooks/none/rating', { rating: 4 }],
  commentOnPlaybook: ['post', '/playbooks/none/comments', { text: reason }],
  listPlaybookComments: ['get', '/playbooks/none/comments'],
  listOwnRequiredReading: ['get', '/playbook-reading'],
  reportPlaybookInstalls: [
    'post',
    '/playbook-installs',
    { repository: change.repository, playbooks: [] },
  ],
  listInstalledPlaybooks: [
    'get',
    '/playbook-installs?entityRef=component:default/checkout',
  ],
  listPlaybookReach: ['get', '/playbook-reach'],
  getPlaybookReach: ['get', '/playbook-reach/none'],
  getActivePolicy: ['get', '/policy/active'],
  getDataHandling: ['get', '/policy/data-handling'],
  checkText: ['post', '/policy/text-checks', { text: 'harmless' }],
  createDecision: ['post', '/policy/decisions', change],
  listDecisions: ['get', '/policy/decisions'],
  getDecision: ['get', '/policy/decisions/none'],
  replayDecision: ['post', '/policy/decisions/none/replay', {}],
  createScan: [
    'post',
    '/policy/scans',
    { repository: change.repository, sha: SHA, sarif: '{}' },
  ],
  getStatuses: ['post', '/policy/statuses', { entityRefs: [] }],
  getSnapshot: ['get', '/policy/snapshot'],
  getEntityPolicy: ['get', ENTITY],
  assignTier: ['put', `${ENTITY}/tier`, { tier: 'internal', reason }],
  confirmTier: [
    'post',
    `${ENTITY}/tier/confirmation`,
    { tier: 'internal', isCritical: false, reason },
  ],
  listStages: ['get', '/policy/stages'],
  assignStage: [
    'put',
    '/policy/groups/default/checkout/stage',
    { stage: 'pilot', reason },
  ],
  getFleet: ['get', '/policy/fleet'],
  listPolicyChanges: ['get', '/policy/changes'],
  listPolicyVersions: ['get', '/policy/versions'],
  getPolicyVersion: ['get', '/policy/versions/none'],
  proposePolicyVersion: [
    'post',
    '/policy/versions',
    { document: 'kind: none', reason },
  ],
  publishPolicyVersion: ['post', '/policy/versions/none/publication', {}],
  withdrawPolicyVersion: [
    'post',
    '/policy/versions/none/withdrawal',
    { reason },
  ],
  rollBackPolicy: [
    'post',
    '/policy/rollback',
    { expectedInForce: 'none', reason },
  ],
  listWaivers: ['get', '/policy/waivers'],
  requestWaiver: [
    'post',
    '/policy/waivers',
    {
      rule: 'no-permit',
      scope: { repository: change.repository },
      reason,
      expiresAt: '2020-01-01',
    },
  ],
  getWaiver: ['get', '/policy/waivers/none'],
  getWaiverReach: ['get', '/policy/waivers/none/reach'],
  previewWaiverReach: [
    'get',
    `/policy/waiver-reach?repository=${change.repository}`,
  ],
  approveWaiver: ['post', '/policy/waivers/none/approval', { reason }],
  refuseWaiver: ['post', '/policy/waivers/none/refusal', { reason }],
  revokeWaiver: ['post', '/policy/waivers/none/revocation', { reason }],
  listUnclassified: ['get', '/policy/unclassified'],
  previewTierBatch: [
    'post',
    '/policy/tier-batches/preview',
    { rule: { kind: 'component' }, tier: 'internal' },
  ],
  listTierBatches: ['get', '/policy/tier-batches'],
  proposeTierBatch: [
    'post',
    '/policy/tier-batches',
    { selection: { rule: { kind: 'component' } }, reason },
  ],
  getTierBatch: ['get', '/policy/tier-batches/none'],
  listTierBatchItems: ['get', '/policy/tier-batches/none/items'],
  confirmTierBatch: [
    'post',
    '/policy/tier-batches/none/confirmation',
    { reason },
  ],
  withdrawTierBatch: [
    'post',
    '/policy/tier-batches/none/withdrawal',
    { reason },
  ],
  undoTierBatch: ['post', '/policy/tier-batches/none/undo', { reason }],
  listTierRequests: ['get', '/policy/tier-requests'],
  requestTier: [
    'post',
    '/policy/tier-requests',
    { entityRef: 'component:default/checkout', tier: 'internal', reason },
  ],
  getTierRequest: ['get', '/policy/tier-requests/none'],
  acceptTierRequest: [
    'post',
    '/policy/tier-requests/none/acceptance',
    { reason },
  ],
  refuseTierRequest: ['post', '/policy/tier-requests/none/refusal', { reason }],
  withdrawTierRequest: [
    'post',
    '/policy/tier-requests/none/withdrawal',
    { reason },
  ],
  listBreakGlass: ['get', '/policy/break-glass'],
  useBreakGlass: [
    'post',
    '/policy/break-glass',
    { repository: change.repository, headSha: SHA, reason },
  ],
  getBreakGlass: ['get', '/policy/break-glass/none'],
  reviewBreakGlass: [
    'post',
    '/policy/break-glass/none/review',
    { verdict: 'justified', note: reason },
  ],
  listStrengthenings: ['get', '/policy/strengthenings'],
  strengthenReview: [
    'post',
    '/policy/strengthenings',
    {
      scope: { repository: change.repository },
      reviews: 2,
      reason,
      expiresAt: '2020-01-01',
    },
  ],
  previewStrengtheningReach: [
    'get',
    `/policy/strengthening-reach?repository=${change.repository}`,
  ],
  getStrengthening: ['get', '/policy/strengthenings/none'],
  getStrengtheningReach: ['get', '/policy/strengthenings/none/reach'],
  extendStrengthening: [
    'post',
    '/policy/strengthenings/none/extension',
    { reason, expiresAt: '2020-01-01' },
  ],
  endStrengthening: ['post', '/policy/strengthenings/none/end', { reason }],
  createRelease: [
    'post',
    '/policy/releases',
    {
      repository: change.repository,
      baseSha: SHA,
      headSha: 'b'.repeat(40),
      commits: [{ sha: 'b'.repeat(40) }],
    },
  ],
  listReleases: ['get', '/policy/releases'],
  getRelease: ['get', '/policy/releases/none'],
  listApprovals: ['get', '/policy/approvals'],
  getUse: ['get', '/policy/use'],
  listUseRules: ['get', '/policy/use/rules'],
  listUseChanges: ['get', '/policy/use/changes'],
  listUseAlerts: ['get', '/policy/use/alerts'],
  acknowledgeUseAlert: [
    'post',
    '/policy/use/alerts/none/acknowledgement',
    { reason },
  ],
  createHistory: [
    'post',
    '/policy/history',
    {
      repository: change.repository,
      head: SHA,
      scanVersion: 1,
      changes: [
        {
          baseSha: SHA,
          headSha: SHA,
          mergedAt: '2026-01-01T00:00:00Z',
          files: [],
          commits: [
            {
              sha: SHA,
              attribution: 'unknown',
              uses: [],
              declaredBy: [],
              hasConflict: false,
              evidenceKinds: [],
            },
          ],
        },
      ],
    },
  ],
  giveApproval: [
    'post',
    '/policy/decisions/none/approvals',
    { state: 'approved', reason },
  ],
  listPolicySimulations: ['get', '/policy/simulations'],
  startPolicySimulation: ['post', '/policy/simulations', { versionId: 'none' }],
  getPolicySimulation: ['get', '/policy/simulations/none'],
  cancelPolicySimulation: ['post', '/policy/simulations/none/cancellation', {}],
  listSimulatedChanges: ['get', '/policy/simulations/none/changes'],
  labelSimulatedChange: [
    'put',
    '/policy/simulations/none/changes/none/label',
    { label: 'falseAlarm' },
  ],
  listControls: ['get', '/policy/controls'],
  getPolicyBundle: [
    'get',
    '/policy/bundle?repository=github.com/acme/checkout',
  ],
  getAssistantFiles: [
    'get',
    '/policy/assistant-files?repository=github.com/acme/checkout',
  ],
  listSigningKeys: ['get', '/policy/keys'],
  listDrafts: ['get', '/drafts?kind=policy'],
  createDraft: ['post', '/drafts', { kind: 'policy', title: 'Next', body: '' }],
  getDraft: ['get', '/drafts/none'],
  saveDraft: [
    'put',
    '/drafts/none',
    { revision: 1, title: 'Next', body: 'kind: none' },
  ],
  listDraftRevisions: ['get', '/drafts/none/revisions'],
  getDraftRevision: ['get', '/drafts/none/revisions/1'],
  discardDraft: ['post', '/drafts/none/discard', {}],
  restoreDraft: ['post', '/drafts/none/restoration', {}],
  submitDraft: ['post', '/drafts/none/submission', { revision: 1, reason }],
  getHostsHealth: ['get', '/hosts/health'],
  getHostProtection: [
    'get',
    '/hosts/protection?entityRef=component:default/checkout',
  ],
  listKpis: ['get', '/insights/kpis'],
  getScorecards: ['get', '/insights/scorecards'],
  getScorecard: ['get', '/insights/scorecard?team=group:default/checkout'],
  getRepositoryScorecard: [
    'get',
    '/insights/repository-scorecard?repository=github.com/acme/checkout',
  ],
  listScorecardChanges: [
    'get',
    '/insights/changes?team=group:default/checkout',
  ],
  listSources: ['get', '/insights/sources'],
  runSource: ['post', '/insights/sources/none/turns', {}],
  listUnmappedIdentities: ['get', '/insights/identities'],
  mapIdentity: [
    'put',
    `/insights/identities/${'0'.repeat(64)}`,
    { as: 'nobody' },
  ],
  getInbox: ['get', '/inbox'],
  snoozeInboxItem: ['put', `/inbox/items/drift-${'0'.repeat(32)}/snooze`, {}],
  ingestRecords: ['post', '/insights/sources/none/records', '{}'],
  getBatch: ['get', '/insights/batches/none'],
};

describe('R21 every route for every role of the sample policy', () => {
  let server: Parameters<typeof request>[0];
  beforeAll(async () => {
    server = await start();
  });

  const ask = (operation: string, header?: string) => {
    const [method, path, body] = REQUESTS[operation] ?? ['get', '/'];
    const call = request(server)[method](`/api/ai-governance${path}`);
    if (header) call.set('Authorization', header);
    if (typeof body === 'string') call.type('application/x-ndjson');
    return body ? call.send(body) : call;
  };

  it.each`
    operation                      | guest    | developer | techLead | enablement | security | auditor  | executive
    ${'getLedgerHead'}             | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listLedgerEntries'}         | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getLedgerEntry'}            | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listLedgerLeaves'}          | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getInclusionProof'}         | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getConsistencyProof'}       | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listPlaybooks'}             | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listOpenPlaybooks'}         | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getPlaybook'}               | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'renderPrompt'}              | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'checkPlaybook'}             | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'proposePlaybookVersion'}    | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'withdrawPlaybookVersion'}   | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listPlaybookProposals'}     | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'getPlaybookVersion'}        | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'publishPlaybookVersion'}    | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'refusePlaybookVersion'}     | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'deprecatePlaybook'}         | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'restorePlaybook'}           | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listTraining'}              | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getTrainingPath'}           | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getTrainingModule'}         | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'readTrainingModule'}        | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'beginTrainingAttempt'}      | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getTrainingAttempt'}        | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'answerTrainingQuestion'}    | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'submitTrainingAttempt'}     | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listTrainingNeeds'}         | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listCertificates'}          | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'linkCertificate'}           | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'revokeCertificate'}         | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'checkTraining'}             | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listTrainingVersions'}      | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'proposeTrainingVersion'}    | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'getTrainingVersion'}        | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'publishTrainingVersion'}    | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'refuseTrainingVersion'}     | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'withdrawTrainingVersion'}   | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'getOwnPlaybookReach'}       | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'acknowledgePlaybook'}       | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'ratePlaybook'}              | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'commentOnPlaybook'}         | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listPlaybookComments'}      | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listOwnRequiredReading'}    | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'reportPlaybookInstalls'}    | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listInstalledPlaybooks'}    | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listPlaybookReach'}         | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'no'}  | ${'no'}  | ${'no'}
    ${'getPlaybookReach'}          | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'no'}  | ${'no'}  | ${'no'}
    ${'getActivePolicy'}           | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getDataHandling'}           | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'checkText'}                 | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'createDecision'}            | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listDecisions'}             | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getDecision'}               | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'replayDecision'}            | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'createScan'}                | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'getStatuses'}               | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getSnapshot'}               | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getEntityPolicy'}           | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'assignTier'}                | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'confirmTier'}               | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listStages'}                | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'assignStage'}               | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'no'}  | ${'no'}  | ${'no'}
    ${'getFleet'}                  | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listPolicyChanges'}         | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listPolicyVersions'}        | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getPolicyVersion'}          | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'proposePolicyVersion'}      | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'publishPolicyVersion'}      | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'withdrawPolicyVersion'}     | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'rollBackPolicy'}            | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listPolicySimulations'}     | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'startPolicySimulation'}     | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'getPolicySimulation'}       | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'cancelPolicySimulation'}    | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listSimulatedChanges'}      | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'labelSimulatedChange'}      | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listWaivers'}               | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'requestWaiver'}             | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'getWaiver'}                 | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'approveWaiver'}             | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'refuseWaiver'}              | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'revokeWaiver'}              | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listBreakGlass'}            | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'useBreakGlass'}             | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'getBreakGlass'}             | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'reviewBreakGlass'}          | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listStrengthenings'}        | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'previewStrengtheningReach'} | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getStrengthening'}          | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getStrengtheningReach'}     | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'strengthenReview'}          | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'extendStrengthening'}       | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'endStrengthening'}          | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'createRelease'}             | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listReleases'}              | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getRelease'}                | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listApprovals'}             | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'giveApproval'}              | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listControls'}              | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getPolicyBundle'}           | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getAssistantFiles'}         | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listSigningKeys'}           | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getHostsHealth'}            | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listKpis'}                  | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getScorecards'}             | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getScorecard'}              | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'getRepositoryScorecard'}    | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listScorecardChanges'}      | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listSources'}               | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'runSource'}                 | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listUnmappedIdentities'}    | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'mapIdentity'}               | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'getHostProtection'}         | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listUnclassified'}          | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'previewTierBatch'}          | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listTierBatches'}           | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'proposeTierBatch'}          | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'getTierBatch'}              | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listTierBatchItems'}        | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'confirmTierBatch'}          | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'withdrawTierBatch'}         | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'undoTierBatch'}             | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listTierRequests'}          | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'requestTier'}               | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'getTierRequest'}            | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'acceptTierRequest'}         | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'refuseTierRequest'}         | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'withdrawTierRequest'}       | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'getUse'}                    | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listUseRules'}              | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listUseChanges'}            | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'listUseAlerts'}             | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'acknowledgeUseAlert'}       | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'createHistory'}             | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listDrafts'}                | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'createDraft'}               | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'getDraft'}                  | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'saveDraft'}                 | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'listDraftRevisions'}        | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'getDraftRevision'}          | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'discardDraft'}              | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'restoreDraft'}              | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'submitDraft'}               | ${'no'}  | ${'no'}   | ${'yes'} | ${'yes'}   | ${'yes'} | ${'no'}  | ${'no'}
    ${'getInbox'}                  | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'snoozeInboxItem'}           | ${'yes'} | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'ingestRecords'}             | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'no'}  | ${'no'}  | ${'no'}
    ${'getBatch'}                  | ${'no'}  | ${'no'}   | ${'no'}  | ${'yes'}   | ${'no'}  | ${'no'}  | ${'no'}
    ${'getWaiverReach'}            | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
    ${'previewWaiverReach'}        | ${'no'}  | ${'yes'}  | ${'yes'} | ${'yes'}   | ${'yes'} | ${'yes'} | ${'yes'}
  `('$operation', async ({ operation, ...expected }) => {
    const answers = await Promise.all(
      PEOPLE.map(async person => {
        const header = mockCredentials.user.header(`user:default/${person}`);
        const { status, body } = await ask(operation, header);
        if (body.error?.code === 'shared.invalidRequest') {
          throw new Error(`the request does not fit: ${body.error.message}`);
        }
        const isRefused =
          status === 403 && body.error.code === 'shared.notAllowed';
        return [person, isRefused ? 'no' : 'yes'];
      }),
    );
    expect(Object.fromEntries(answers)).toEqual(expected);
  });

  it.each(Object.keys(REQUESTS))(
    '%s answers nobody without a token',
    async operation => {
      const { status, body } = await ask(operation, 'Bearer none');
      expect([status, body.error.code]).toEqual([
        401,
        'shared.unauthenticated',
      ]);
    },
  );

  it('leaves out no operation of the contract', () => {
    const operations = Object.values<
      Record<string, { readonly operationId?: string }>
    >(openApiSpec.paths as never)
      .flatMap(item => Object.values(item))
      .flatMap(({ operationId }) => operationId ?? []);
    expect(Object.keys(REQUESTS).sort()).toEqual([...operations].sort());
  });
});

async function start(): Promise<Parameters<typeof request>[0]> {
  const { server } = await startTestBackend({
    features: [
      aiGovernancePlugin,
      createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () => catalogServiceMock({ entities: [] }),
      }),
      mockServices.permissions.mock(samplePolicy()).factory,
    ],
  });
  return server;
}

/** The sample policy, asked as Backstage's permission backend asks it. */
function samplePolicy(): Partial<PermissionsService> {
  const answer = async (
    queries: readonly { readonly permission: { readonly name: string } }[],
    { credentials }: { readonly credentials: BackstageCredentials },
  ) => {
    const { principal } = credentials as BackstageCredentials<{
      readonly userEntityRef: string;
    }>;
    const { userEntityRef } = principal;
    const person = userEntityRef.split('/')[1] as Person;
    const ownershipEntityRefs = [userEntityRef, ...GROUPS[person]];
    const policy = new RolePermissionPolicy(
      mockServices.userInfo({ ownershipEntityRefs }),
    );
    return Promise.all(
      queries.map(({ permission }) =>
        policy.handle(
          { permission: permission as never },
          {
            credentials: credentials as never,
            info: { userEntityRef, ownershipEntityRefs },
          },
        ),
      ),
    );
  };
  return {
    authorize: answer as PermissionsService['authorize'],
    authorizeConditional: answer as PermissionsService['authorizeConditional'],
  };
}

import type { Text } from '../../shared/useText';
import { whatHappened } from './what';

/** Gives the key with its parameters, so that a row says which text is chosen. */
const t = ((key: string, values: Record<string, string> = {}) =>
  [key, ...Object.values(values)].join(' ')) as Text;

describe('R22 an entry in plain words', () => {
  it.each([
    [
      'policy.decisionMade',
      { outcome: 'deny', isPreview: false, pullRequest: 7 },
      'audit.what.decision.denied #7',
    ],
    [
      'policy.decisionMade',
      { outcome: 'pass', isPreview: true, headSha: '0123456789abcdef' },
      'audit.what.preview.passed 0123456',
    ],
    ['policy.decisionMade', { outcome: 'other' }, 'policy.decisionMade'],
    [
      'insights.driftRaised',
      { kpi: 'defectDensity', team: 'group:default/pay', period: '2026-W40' },
      'audit.what.driftRaised defectDensity group:default/pay 2026-W40',
    ],
    [
      'policy.releaseDecided',
      { outcome: 'hold', isPreview: false, headSha: '0123456789abcdef' },
      'audit.what.release.held 0123456',
    ],
    [
      'policy.releaseDecided',
      { outcome: 'pass', isPreview: true, headSha: '0123456789abcdef' },
      'audit.what.releasePreview.passed 0123456',
    ],
    [
      'policy.releaseDecided',
      { outcome: 'pass', headSha: '0123456789abcdef', tag: 'v1.5.0' },
      'audit.what.release.passed v1.5.0',
    ],
    ['policy.changeMerged', { pullRequest: 7 }, 'audit.what.changeMerged #7'],
    ['policy.releaseDecided', {}, 'policy.releaseDecided'],
    [
      'policy.historyTaken',
      { repository: 'github.com/acme/x', added: 2, replaced: 1 },
      'audit.what.history github.com/acme/x 3',
    ],
    [
      'policy.useAlertRaised',
      { repository: 'github.com/acme/x', assistant: 'cursor' },
      'audit.what.useAlertRaised github.com/acme/x cursor',
    ],
    [
      'policy.useAlertReopened',
      { repository: 'github.com/acme/x', assistant: 'cursor' },
      'audit.what.useAlertReopened github.com/acme/x cursor',
    ],
    [
      'policy.useAlertAcknowledged',
      { repository: 'github.com/acme/x', assistant: 'cursor' },
      'audit.what.useAlertAcknowledged github.com/acme/x cursor',
    ],
    [
      'policy.useAlertEnded',
      { repository: 'github.com/acme/x', assistant: 'cursor' },
      'audit.what.useAlertEnded github.com/acme/x cursor',
    ],
    ['policy.scanSubmitted', { sha: 'abcdef0123' }, 'audit.what.scan abcdef0'],
    [
      'policy.tierAssigned',
      { tier: 'internal', isCritical: true },
      'audit.what.tierAssigned internal',
    ],
    [
      'policy.tierAssigned',
      { tier: null, isCritical: true },
      'audit.what.criticalAssigned',
    ],
    [
      'policy.tierAssigned',
      { tier: null, isCritical: false },
      'audit.what.notCriticalAssigned',
    ],
    [
      'policy.tierChanged',
      { from: null, to: 'public' },
      'audit.what.tierSet public',
    ],
    [
      'policy.tierChanged',
      { from: 'public', to: null },
      'audit.what.tierChanged public audit.what.unclassified',
    ],
    ['policy.tierRequested', {}, 'audit.what.tierRequested'],
    ['policy.tierRequestAccepted', {}, 'audit.what.tierRequestAccepted'],
    ['policy.tierRequestRefused', {}, 'audit.what.tierRequestRefused'],
    ['policy.tierRequestWithdrawn', {}, 'audit.what.tierRequestWithdrawn'],
    ['policy.tierBatchProposed', {}, 'audit.what.tierBatchProposed'],
    ['policy.tierBatchConfirmed', {}, 'audit.what.tierBatchConfirmed'],
    ['policy.tierBatchWithdrawn', {}, 'audit.what.tierBatchWithdrawn'],
    ['policy.tierBatchUndone', {}, 'audit.what.tierBatchUndone'],
    ['policy.stageAssigned', { stage: 'pilot' }, 'audit.what.stage pilot'],
    ['policy.activated', { number: 3 }, 'audit.what.activated 3'],
    ['policy.activated', {}, 'audit.what.activatedUnnumbered'],
    [
      'policy.waiverRequested',
      { rule: 'human-review', lowersTierTo: null },
      'audit.what.waiverRequested human-review',
    ],
    [
      'policy.waiverApproved',
      { rule: null, lowersTierTo: 'internal' },
      'audit.what.waiverApproved audit.what.waivedTier internal',
    ],
    [
      'policy.waiverRefused',
      { rule: 'scans' },
      'audit.what.waiverRefused scans',
    ],
    [
      'policy.waiverRevoked',
      { rule: 'scans' },
      'audit.what.waiverRevoked scans',
    ],
    [
      'policy.breakGlassUsed',
      { pullRequest: 7, headSha: 'abcdef0123' },
      'audit.what.breakGlassUsed #7',
    ],
    [
      'policy.breakGlassReviewed',
      { headSha: 'abcdef0123', verdict: 'justified' },
      'audit.what.breakGlassJustified abcdef0',
    ],
    [
      'policy.breakGlassReviewed',
      { headSha: 'abcdef0123', verdict: 'notJustified' },
      'audit.what.breakGlassNotJustified abcdef0',
    ],
    [
      'policy.breakGlassEscalated',
      { headSha: 'abcdef0123', escalatedTo: 'group:default/security' },
      'audit.what.breakGlassEscalated abcdef0',
    ],
    [
      'policy.changeApproved',
      { headSha: 'abcdef0123' },
      'audit.what.changeApproved abcdef0',
    ],
    [
      'policy.changeRefused',
      { headSha: 'abcdef0123' },
      'audit.what.changeRefused abcdef0',
    ],
    [
      'hosts.protectionChanged',
      { repository: 'github.com/acme/shop' },
      'audit.what.protectionChanged github.com/acme/shop',
    ],
    ['programme.somethingNew', { x: 1 }, 'programme.somethingNew'],
  ])('%s %j', (type, payload, expected) => {
    expect(whatHappened({ type, payload }, t)).toBe(expected);
  });
});

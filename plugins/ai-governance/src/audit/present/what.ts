import type { LedgerEntry } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Text } from '../../shared/useText';
import { playbookWords } from './playbookWords';
import { trainingWords } from './trainingWords';

const WORD = { pass: 'passed', hold: 'held', deny: 'denied' } as const;

/** What an entry says happened, in plain words; the entry's own code when nothing better is known of it. */
export function whatHappened(
  { type, payload }: Pick<LedgerEntry, 'type' | 'payload'>,
  t: Text,
): string {
  const text = (name: string) => textOf(payload[name]);
  const tier = (name: string) => {
    const value = text(name);
    return value === undefined || value === 'unclassified'
      ? t('audit.what.unclassified')
      : value;
  };
  switch (type) {
    case 'policy.decisionMade':
      return decision(payload, t) ?? type;
    case 'policy.releaseDecided':
      return release(payload, t) ?? type;
    case 'policy.changeMerged':
      return t('audit.what.changeMerged', { change: changeOf(payload) });
    case 'policy.scanSubmitted':
      return t('audit.what.scan', { change: changeOf(payload) });
    case 'policy.historyTaken':
      return t('audit.what.history', {
        repository: text('repository') ?? '–',
        number: countOf(payload.added, payload.replaced),
      });
    case 'policy.useAlertRaised':
    case 'policy.useAlertReopened':
    case 'policy.useAlertAcknowledged':
    case 'policy.useAlertEnded':
      return alertAboutUse(type, payload, t);
    case 'policy.tierAssigned':
      return assignment(payload, t);
    case 'policy.tierWithdrawn':
      return t('audit.what.tierWithdrawn');
    case 'policy.tierChanged':
      return text('from') === undefined
        ? t('audit.what.tierSet', { to: tier('to') })
        : t('audit.what.tierChanged', { from: tier('from'), to: tier('to') });
    case 'policy.tierLoweringConfirmed':
      return t('audit.what.tierLoweringConfirmed', { to: tier('to') });
    case 'policy.tierRequested':
      return t('audit.what.tierRequested');
    case 'policy.tierRequestAccepted':
      return t('audit.what.tierRequestAccepted');
    case 'policy.tierRequestRefused':
      return t('audit.what.tierRequestRefused');
    case 'policy.tierRequestWithdrawn':
      return t('audit.what.tierRequestWithdrawn');
    case 'policy.tierBatchProposed':
      return t('audit.what.tierBatchProposed');
    case 'policy.tierBatchConfirmed':
      return t('audit.what.tierBatchConfirmed');
    case 'policy.tierBatchWithdrawn':
      return t('audit.what.tierBatchWithdrawn');
    case 'policy.tierBatchUndone':
      return t('audit.what.tierBatchUndone');
    case 'policy.stageAssigned':
      return t('audit.what.stage', { to: text('stage') ?? '–' });
    case 'policy.activated':
      return typeof payload.number === 'number'
        ? t('audit.what.activated', { number: String(payload.number) })
        : t('audit.what.activatedUnnumbered');
    case 'policy.proposed':
      return t('audit.what.versionProposed');
    case 'policy.published':
      return t('audit.what.versionPublished');
    case 'policy.withdrawn':
      return t('audit.what.versionWithdrawn');
    case 'policy.rolledBack':
      return t('audit.what.rolledBack');
    case 'policy.replayDiverged':
      return t('audit.what.replayDiverged');
    case 'policy.simulationStarted':
      return t('audit.what.simulationStarted');
    case 'policy.simulationEnded':
      return simulation(payload, t) ?? type;
    case 'policy.simulationLabelled':
      return t('audit.what.simulationLabelled');
    case 'insights.identityMapped':
      return t('audit.what.identityMapped');
    case 'insights.driftRaised':
      return t('audit.what.driftRaised', {
        kpi: text('kpi') ?? '–',
        team: text('team') ?? '–',
        period: text('period') ?? '–',
      });
    case 'hosts.protectionChanged':
      return t('audit.what.protectionChanged', {
        repository: text('repository') ?? '–',
      });
    case 'policy.changeApproved':
      return t('audit.what.changeApproved', { change: changeOf(payload) });
    case 'policy.changeRefused':
      return t('audit.what.changeRefused', { change: changeOf(payload) });
    default:
      return (
        draft(type, t) ??
        playbookWords({ type, payload }, t) ??
        trainingWords({ type, payload }, t) ??
        exception(type, payload, t) ??
        type
      );
  }
}

function decision(
  payload: LedgerEntry['payload'],
  t: Text,
): string | undefined {
  const outcome = textOf(payload.outcome);
  if (outcome !== 'pass' && outcome !== 'hold' && outcome !== 'deny') {
    return undefined;
  }
  const change = changeOf(payload);
  return payload.isPreview === true
    ? t(`audit.what.preview.${WORD[outcome]}`, { change })
    : t(`audit.what.decision.${WORD[outcome]}`, { change });
}

function simulation(
  { state, changes }: LedgerEntry['payload'],
  t: Text,
): string | undefined {
  if (state !== 'done' && state !== 'cancelled' && state !== 'failed') {
    return undefined;
  }
  return t(`audit.what.simulationEnded.${state}`, {
    changes: String(changes ?? '–'),
  });
}

function release(payload: LedgerEntry['payload'], t: Text): string | undefined {
  const outcome = textOf(payload.outcome);
  if (outcome !== 'pass' && outcome !== 'hold' && outcome !== 'deny') {
    return undefined;
  }
  const told = { release: textOf(payload.tag) ?? changeOf(payload) };
  return payload.isPreview === true
    ? t(`audit.what.releasePreview.${WORD[outcome]}`, told)
    : t(`audit.what.release.${WORD[outcome]}`, told);
}

/** What happened to a draft; `undefined` for entries of other kinds. */
function draft(type: string, t: Text): string | undefined {
  switch (type) {
    case 'drafts.created':
      return t('audit.what.draftCreated');
    case 'drafts.discarded':
      return t('audit.what.draftDiscarded');
    case 'drafts.restored':
      return t('audit.what.draftRestored');
    case 'drafts.submitted':
      return t('audit.what.draftSubmitted');
    default:
      return undefined;
  }
}

/** Where review is stricter, and until when. */
const strengthened = (payload: LedgerEntry['payload']) => ({
  where:
    ['entityRef', 'repository', 'systemRef', 'domainRef', 'groupRef']
      .flatMap(name => textOf(payload[name]) ?? [])
      .join(', ') || '–',
  until: textOf(payload.expiresAt)?.slice(0, 10) ?? '–',
});

/** What happened to a waiver, a use of break-glass or a strengthening; `undefined` for entries of other kinds. */
function exception(
  type: string,
  payload: LedgerEntry['payload'],
  t: Text,
): string | undefined {
  const change = changeOf(payload);
  switch (type) {
    case 'policy.waiverRequested':
      return t('audit.what.waiverRequested', { what: waived(payload, t) });
    case 'policy.waiverApproved':
      return t('audit.what.waiverApproved', { what: waived(payload, t) });
    case 'policy.waiverRefused':
      return t('audit.what.waiverRefused', { what: waived(payload, t) });
    case 'policy.waiverRevoked':
      return t('audit.what.waiverRevoked', { what: waived(payload, t) });
    case 'policy.reviewStrengthened':
      return t('audit.what.reviewStrengthened', strengthened(payload));
    case 'policy.strengtheningExtended':
      return t('audit.what.strengtheningExtended', strengthened(payload));
    case 'policy.strengtheningEnded':
      return t('audit.what.strengtheningEnded', strengthened(payload));
    case 'policy.breakGlassUsed':
      return t('audit.what.breakGlassUsed', { change });
    case 'policy.breakGlassReviewed':
      return payload.verdict === 'justified'
        ? t('audit.what.breakGlassJustified', { change })
        : t('audit.what.breakGlassNotJustified', { change });
    case 'policy.breakGlassEscalated':
      return t('audit.what.breakGlassEscalated', { change });
    default:
      return undefined;
  }
}

/** The rule that a waiver lifts, or the tier that it lowers to. */
const waived = (payload: LedgerEntry['payload'], t: Text): string =>
  textOf(payload.rule) ??
  t('audit.what.waivedTier', { tier: textOf(payload.lowersTierTo) ?? '–' });

function assignment(payload: LedgerEntry['payload'], t: Text): string {
  const tier = textOf(payload.tier);
  if (tier !== undefined) return t('audit.what.tierAssigned', { tier });
  return payload.isCritical === true
    ? t('audit.what.criticalAssigned')
    : t('audit.what.notCriticalAssigned');
}

const SHORT_SHA = 7;

/** Number of the pull or merge request, otherwise the short commit id. */
function changeOf(payload: LedgerEntry['payload']): string {
  const { pullRequest } = payload;
  if (typeof pullRequest === 'number') return `#${pullRequest}`;
  const sha = textOf(payload.headSha) ?? textOf(payload.sha);
  return sha === undefined ? '–' : sha.slice(0, SHORT_SHA);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Id of the decision that an entry records; `undefined` for entries of other kinds. */
export const decisionIdOf = ({
  payload,
}: Pick<LedgerEntry, 'payload'>): string | undefined =>
  textOf(payload.decisionId);

/** Sum of what is a number, as it is shown. */
const countOf = (...values: readonly unknown[]): string =>
  String(
    values.reduce<number>(
      (sum, value) => sum + (typeof value === 'number' ? value : 0),
      0,
    ),
  );

/** What became of an alert about AI where it should not be. */
const alertAboutUse = (
  type:
    | 'policy.useAlertRaised'
    | 'policy.useAlertReopened'
    | 'policy.useAlertAcknowledged'
    | 'policy.useAlertEnded',
  { repository, assistant }: LedgerEntry['payload'],
  t: Text,
): string =>
  t(`audit.what.${type.replace('policy.', '') as 'useAlertRaised'}`, {
    repository: textOf(repository) ?? '–',
    assistant: textOf(assistant) ?? '–',
  });

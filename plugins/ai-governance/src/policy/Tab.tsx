import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Alert, Skeleton } from '@backstage/ui';
import { Alerts } from '../aiUse/blocks/Alerts';
import { Approvals } from '../approvals/blocks/Approvals';
import { ForYourAssistant } from '../assistants/ForYourAssistant';
import { BreakGlassAlarm } from '../exceptions/blocks/BreakGlassAlarm';
import { Exceptions } from '../exceptions/blocks/Exceptions';
import { OpenTierRequest } from '../classification/TierRequestOnTab';
import { ExceptionsProvider } from '../exceptions/ExceptionsProvider';
import { LazyRepositoryScorecard } from '../insights/repository/LazyRepositoryScorecard';
import { PlaybooksHere } from '../playbooks/reach/PlaybooksHere';
import { ReleaseGate } from '../releases/blocks/ReleaseGate';
import { FailureState } from '../shared/FailureState';
import { useSearchParam } from '../shared/useSearchParam';
import { useCapture } from '../shared/analytics';
import { useText } from '../shared/useText';
import { YourTraining } from '../training/needs/YourTraining';
import { Answer } from './blocks/Answer';
import { Attribution } from './blocks/Attribution';
import { Conditions } from './blocks/Conditions';
import { DecisionDrawer } from './blocks/DecisionDrawer';
import { HighWater } from './blocks/HighWater';
import { RecentDecisions } from './blocks/RecentDecisions';
import { SetupGaps } from './blocks/SetupGaps';
import styles from './policy.module.css';
import { useEntityPolicy } from './useEntityPolicy';

/** What may I do here, and why: the tab **AI policy** of a component. */
export function Tab() {
  const t = useText();
  const { entityRef, remote, recheck } = useEntityPolicy();
  const [decisionId, openDecision] = useSearchParam('decision');
  const capture = useCapture();
  const recheckNow = () => {
    capture('recheckPolicy', entityRef);
    void recheck();
  };
  const open = (id: string) => {
    capture('openDecision', id);
    openDecision(id);
  };

  return (
    <div className={styles.tab}>
      {remote.status === 'loading' && <LoadingTab />}
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={recheckNow}
        />
      )}
      {remote.status === 'ready' && (
        <>
          {remote.failure && (
            <Alert
              status="warning"
              icon
              title={t('tab.recheckFailed')}
              description={remote.failure.message}
            />
          )}
          <Blocks
            policy={remote.data}
            isChecking={remote.isChecking}
            onRecheck={recheckNow}
            onOpenDecision={open}
          />
        </>
      )}
      <DecisionDrawer
        decisionId={decisionId}
        onOpen={open}
        onClose={() => openDecision(undefined)}
      />
    </div>
  );
}

interface BlocksProps {
  readonly policy: EntityPolicy;
  readonly isChecking: boolean;
  readonly onRecheck: () => void;
  readonly onOpenDecision: (decisionId: string) => void;
}

function Blocks({
  policy,
  isChecking,
  onRecheck,
  onOpenDecision,
}: BlocksProps) {
  return (
    <ExceptionsProvider policy={policy}>
      <BreakGlassAlarm policy={policy} />
      <Alerts entityRef={policy.entityRef} />
      <SetupGaps policy={policy} />
      <HighWater policy={policy} />
      <OpenTierRequest entityRef={policy.entityRef} />
      <Answer policy={policy} />
      <YourTraining entityRef={policy.entityRef} />
      <div className={styles.columns}>
        <Conditions
          policy={policy}
          isChecking={isChecking}
          onRecheck={onRecheck}
          onOpenDecision={onOpenDecision}
        />
        <div className={styles.column}>
          <RecentDecisions policy={policy} onOpen={onOpenDecision} />
          <ReleaseGate policy={policy} />
          <Attribution policy={policy} />
          <ForYourAssistant policy={policy} />
          <PlaybooksHere entityRef={policy.entityRef} />
        </div>
      </div>
      <LazyRepositoryScorecard repository={policy.repository} />
      <Approvals
        entityRef={policy.entityRef}
        isCritical={policy.status.isCritical}
        onOpen={onOpenDecision}
      />
      <Exceptions policy={policy} />
    </ExceptionsProvider>
  );
}

function LoadingTab() {
  const t = useText();
  return (
    <div role="status" aria-label={t('loading')} className={styles.tab}>
      <Skeleton width="100%" height="18rem" />
      <div className={styles.columns}>
        <Skeleton width="100%" height="16rem" />
        <Skeleton width="100%" height="16rem" />
      </div>
    </div>
  );
}

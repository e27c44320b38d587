import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Skeleton,
  Text,
} from '@backstage/ui';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { ACTIVE, cachesOf } from '../../shared/governanceCaches';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';
import { AssignTierForm } from './AssignTierForm';
import { useAssignTier } from './useAssignTier';

interface AssignTierDialogProps {
  readonly policy: EntityPolicy;
  /** Chosen at first where nothing is assigned; the person decides. */
  readonly suggestedTier?: string;
  /** Told once it is done, before the dialog closes. */
  readonly onAssigned?: () => void;
  readonly onClose: () => void;
}

/** Assigns or withdraws tier and criticality, with a reason, showing first what will change. */
export function AssignTierDialog({
  policy,
  suggestedTier,
  onAssigned,
  onClose,
}: AssignTierDialogProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(
    cachesOf(client).activePolicy,
    ACTIVE,
  );
  const tiers = remote.status === 'ready' ? remote.data.tiers : [];
  const assign = useAssignTier({
    policy,
    suggestedTier,
    tiers,
    onDone: () => {
      onAssigned?.();
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      width={620}
      isDismissable={!assign.isSending}
      onOpenChange={isOpen => {
        if (!isOpen) onClose();
      }}
    >
      <DialogHeader>
        {t('assign.title', { name: parseEntityRef(policy.entityRef).name })}
      </DialogHeader>
      <DialogBody>
        <div className={styles.stack}>
          {assign.failure && (
            <Alert
              status="danger"
              icon
              title={t('assign.failed')}
              description={[
                assign.failure.message,
                ...assign.failure.details,
              ].join(' · ')}
            />
          )}
          {remote.status === 'loading' && (
            <Skeleton width="100%" height="16rem" />
          )}
          {remote.status === 'failed' && (
            <Alert
              status="danger"
              icon
              title={t('assign.tiersFailed')}
              description={remote.failure.message}
              customActions={
                <Button variant="secondary" size="small" onPress={recheck}>
                  {t('failure.retry')}
                </Button>
              }
            />
          )}
          {remote.status === 'ready' && (
            <>
              <Text as="p" color="secondary">
                {t('assign.intro')}
              </Text>
              <AssignTierForm policy={policy} tiers={tiers} assign={assign} />
            </>
          )}
        </div>
      </DialogBody>
      <DialogFooter>
        <Button
          isPending={assign.isSending}
          isDisabled={!assign.canSubmit}
          onPress={assign.submit}
        >
          {t(assign.isWithdrawal ? 'assign.withdraw' : 'assign.submit')}
        </Button>
        <Button
          variant="secondary"
          isDisabled={assign.isSending}
          onPress={onClose}
        >
          {t('assign.cancel')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}

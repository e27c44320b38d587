import type { UnclassifiedEntity } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { Dialog, DialogBody, DialogHeader, Skeleton } from '@backstage/ui';
import { AssignTierDialog } from '../policy/blocks/AssignTierDialog';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { FailureState } from '../shared/FailureState';
import { cachesOf } from '../shared/governanceCaches';
import { useResource } from '../shared/useResource';
import { useText } from '../shared/useText';

interface AssignFromListProps {
  readonly item: UnclassifiedEntity;
  readonly onAssigned: () => void;
  readonly onClose: () => void;
}

/** Assigns a tier to an entity of the list; what evidence speaks for is chosen already, and can be changed. */
export function AssignFromList({
  item,
  onAssigned,
  onClose,
}: AssignFromListProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { entityRef, suggestion } = item;
  const { remote, recheck } = useResource(
    cachesOf(client).entityPolicies,
    entityRef,
  );
  if (remote.status === 'ready') {
    return (
      <AssignTierDialog
        policy={remote.data}
        suggestedTier={suggestion.tier}
        onAssigned={onAssigned}
        onClose={onClose}
      />
    );
  }
  const { name } = parseEntityRef(entityRef);
  return (
    <Dialog
      isOpen
      width={620}
      onOpenChange={isOpen => {
        if (!isOpen) onClose();
      }}
    >
      <DialogHeader>{t('classification.open.reading', { name })}</DialogHeader>
      <DialogBody>
        {remote.status === 'failed' ? (
          <FailureState
            failure={remote.failure}
            isRetrying={remote.isChecking}
            onRetry={() => void recheck()}
          />
        ) : (
          <Skeleton width="100%" height="16rem" />
        )}
      </DialogBody>
    </Dialog>
  );
}

import type { IdentityMapping } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Text, TextField } from '@backstage/ui';
import { useState } from 'react';
import { ActionDialog } from '../../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../../shared/aiGovernanceApi';
import { useCapture } from '../../../shared/analytics';
import { Choice } from '../../../shared/Choice';
import { useAction } from '../../../shared/useAction';
import { useFieldFailures } from '../../../shared/useFieldFailures';
import { useText } from '../../../shared/useText';
import { shortIdentity } from '../present/shortIdentity';

const KINDS = ['user', 'bot', 'nobody'] as const;
const USER_REF = /^user:[a-z0-9._-]+\/[a-z0-9._-]+$/i;

interface MapIdentityDialogProps {
  readonly identity: string;
  /** Reads anew what changed. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks whom a pseudonym stands for. */
export function MapIdentityDialog({
  identity,
  onDone,
  onClose,
}: MapIdentityDialogProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const [as, setAs] = useState<IdentityMapping['as']>('user');
  const [userRef, setUserRef] = useState('');
  const isUser = as === 'user';
  const ref = userRef.trim();
  const action = useAction(async () => {
    await client.mapIdentity(identity, isUser ? { as, userRef: ref } : { as });
    capture('mapIdentity', as);
    toasts.post({
      title: t('insights.health.identities.done'),
      status: 'success',
      timeout: 6000,
    });
    onDone();
    onClose();
  });
  const errorAt = useFieldFailures(action.failure, { userRef });
  return (
    <ActionDialog
      title={t('insights.health.identities.dialog', {
        identity: shortIdentity(identity),
      })}
      submitLabel={t('insights.health.identities.submit')}
      isReady={!isUser || USER_REF.test(ref)}
      action={action}
      fields={['userRef']}
      onClose={onClose}
    >
      <Text as="p">{t('insights.health.identities.dialogText')}</Text>
      <Choice
        label={t('insights.health.identities.as')}
        value={as}
        options={KINDS.map(id => ({
          id,
          label: t(`insights.health.identities.asKind.${id}`),
        }))}
        onChange={chosen =>
          setAs(KINDS.find(each => each === chosen) ?? 'user')
        }
      />
      {isUser && (
        <TextField
          label={t('insights.health.identities.userRef')}
          description={t('insights.health.identities.userRefHint')}
          isRequired
          value={userRef}
          onChange={setUserRef}
          validationBehavior="aria"
          validate={() => errorAt('userRef')}
        />
      )}
    </ActionDialog>
  );
}

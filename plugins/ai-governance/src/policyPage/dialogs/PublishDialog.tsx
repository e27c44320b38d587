import type { PolicyVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { useCallback, useState } from 'react';
import { ActionDialog } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { readMoment, type Moment } from '../../shared/moment';
import { MomentField } from '../../shared/MomentField';
import shared from '../../shared/shared.module.css';
import { useAction } from '../../shared/useAction';
import { useText } from '../../shared/useText';
import { PublishSimulation } from '../../simulation/blocks/PublishSimulation';
import { useVersionName } from '../useVersionName';

interface PublishDialogProps {
  readonly version: PolicyVersion;
  /** What it replaces; absent when nothing is in force. */
  readonly inForce: PolicyVersion | undefined;
  readonly onDone: (version: PolicyVersion) => void;
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
}

/** Publishes a draft, at once or later, after saying what will happen. */
export function PublishDialog({
  version,
  inForce,
  onDone,
  onReadAgain,
  onClose,
}: PublishDialogProps) {
  const t = useText();
  const nameOf = useVersionName();
  const [local, setLocal] = useState<string>();
  const from = readMoment(local, new Date());
  const action = usePublish(version, from, onDone);
  return (
    <ActionDialog
      title={t('policyPage.publish.title', { name: nameOf(version) })}
      submitLabel={t('policyPage.publish.submit')}
      isReady={from.kind !== 'invalid'}
      action={action}
      onReadAgain={onReadAgain}
      onClose={onClose}
    >
      <MomentField
        label={t('policyPage.publish.when')}
        local={local}
        moment={from}
        onChange={setLocal}
      />
      <PublishSimulation version={version} />
      <div className={shared.effect} role="status">
        <Text as="p" weight="bold">
          {t('policyPage.publish.effect')}
        </Text>
        <Text as="p">
          {inForce === undefined
            ? t(`policyPage.publish.first${moment(local)}`)
            : t(`policyPage.publish.replaces${moment(local)}`, {
                inForce: nameOf(inForce),
              })}
        </Text>
        <Text as="p">{t('policyPage.publish.decisions')}</Text>
        <Text as="p" color="secondary">
          {t('policyPage.publish.evidence')}
        </Text>
      </div>
    </ActionDialog>
  );
}

const moment = (local: string | undefined) =>
  local === undefined ? 'Now' : 'Later';

function usePublish(
  { versionId }: PolicyVersion,
  from: Moment,
  onDone: PublishDialogProps['onDone'],
) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const effectiveFrom = from.kind === 'later' ? from.at : undefined;
  return useAction(
    useCallback(async () => {
      const published = await client.publishPolicyVersion(versionId, {
        ...(effectiveFrom !== undefined && { effectiveFrom }),
      });
      capture('publishPolicy', versionId);
      toasts.post({
        title: t('policyPage.publish.done'),
        description: t(
          published.state === 'inForce'
            ? 'policyPage.publish.doneNow'
            : 'policyPage.publish.doneLater',
          { number: String(published.number ?? '') },
        ),
        status: 'success',
        timeout: 6000,
      });
      onDone(published);
    }, [client, versionId, effectiveFrom, capture, toasts, t, onDone]),
  );
}

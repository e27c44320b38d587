import type { PolicyVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Radio, RadioGroup, Text } from '@backstage/ui';
import { useCallback, useId, useState } from 'react';
import { ActionDialog } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { Instant } from '../../shared/Instant';
import shared from '../../shared/shared.module.css';
import { useAction } from '../../shared/useAction';
import { useText } from '../../shared/useText';
import { PublishSimulation } from '../../simulation/blocks/PublishSimulation';
import styles from '../policyPage.module.css';
import { readEffectiveFrom, type EffectiveFrom } from '../present/versions';
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
  const from = readEffectiveFrom(local, new Date());
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
      <When local={local} from={from} onChange={setLocal} />
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
  from: EffectiveFrom,
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

interface WhenProps {
  readonly local: string | undefined;
  readonly from: EffectiveFrom;
  readonly onChange: (local: string | undefined) => void;
}

function When({ local, from, onChange }: WhenProps) {
  const t = useText();
  const id = useId();
  return (
    <>
      <RadioGroup
        label={t('policyPage.publish.when')}
        orientation="horizontal"
        value={local === undefined ? 'now' : 'later'}
        onChange={value => onChange(value === 'now' ? undefined : '')}
      >
        <Radio value="now">{t('policyPage.publish.now')}</Radio>
        <Radio value="later">{t('policyPage.publish.later')}</Radio>
      </RadioGroup>
      {local !== undefined && (
        <div className={styles.when}>
          <label htmlFor={id}>{t('policyPage.publish.laterLabel')}</label>
          <input
            id={id}
            type="datetime-local"
            className={styles.input}
            value={local}
            aria-invalid={from.kind === 'invalid'}
            aria-describedby={`${id}-says`}
            onChange={event => onChange(event.target.value)}
          />
          <span id={`${id}-says`} aria-live="polite">
            {from.kind === 'invalid' && (
              <Text variant="body-small" color="danger">
                {t(`policyPage.publish.invalid.${from.why}`)}
              </Text>
            )}
            {from.kind === 'later' && (
              <Text variant="body-small" color="secondary">
                <Instant at={from.at} />
                {' · '}
                {`${from.at.slice(0, 16).replace('T', ' ')} UTC`}
              </Text>
            )}
          </span>
        </div>
      )}
    </>
  );
}

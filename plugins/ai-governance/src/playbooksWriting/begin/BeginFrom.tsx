import type { PlaybookDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  formatVersion,
  nextVersion,
  readVersion,
  writeFolder,
  type VersionStep,
} from '@ai-enablement/governance-core';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Radio, RadioGroup, Skeleton, Text } from '@backstage/ui';
import { useState } from 'react';
import { ActionFailure } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { FailureState } from '../../shared/FailureState';
import { cachesOf } from '../../shared/governanceCaches';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';
import styles from '../playbooksWriting.module.css';
import { withVersion } from '../present/withVersion';
import { useBeginDraft } from './useBeginDraft';

const STEPS = ['minor', 'major'] as const satisfies readonly VersionStep[];

/** Begins the next version of a playbook with the text that readers get now. */
export function BeginFrom({ name }: { readonly name: string }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(cachesOf(client).playbooks, name);
  if (remote.status === 'failed') {
    return (
      <FailureState
        of="playbook"
        failure={remote.failure}
        isRetrying={remote.isChecking}
        onRetry={recheck}
      />
    );
  }
  if (remote.status === 'loading') {
    return (
      <div role="status" aria-label={t('playbooks.page.loading')}>
        <Skeleton width="100%" height="12rem" />
      </div>
    );
  }
  return <Steps detail={remote.data} />;
}

function Steps({ detail }: { readonly detail: PlaybookDetail }) {
  const t = useText();
  const { title, version, versionId } = detail.playbook;
  const [step, setStep] = useState<VersionStep>('minor');
  const { begin, isSending, failure } = useBeginDraft();
  const versionAfter = (each: VersionStep) =>
    formatVersion(nextVersion(readVersion(version), each));
  const next = versionAfter(step);
  const start = () =>
    begin({
      title: t('playbooksWriting.change.draftTitle', { title, version: next }),
      body: withVersion(writeFolder(detail.files), next),
      base: versionId,
    });
  return (
    <Section title={t('playbooksWriting.change.title', { title })}>
      <div className={shared.stack}>
        <Text as="p">{t('playbooksWriting.change.text', { version })}</Text>
        {failure && <ActionFailure failure={failure} />}
        <RadioGroup
          label={t('playbooksWriting.change.step')}
          value={step}
          onChange={value => setStep(value === 'major' ? 'major' : 'minor')}
        >
          {STEPS.map(each => (
            <Radio key={each} value={each}>
              {t(`playbooksWriting.change.${each}`, {
                version: versionAfter(each),
              })}
            </Radio>
          ))}
        </RadioGroup>
        <div className={styles.actions}>
          <Button isPending={isSending} onPress={start}>
            {t('playbooksWriting.change.submit', { version: next })}
          </Button>
        </div>
      </div>
    </Section>
  );
}

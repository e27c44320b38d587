import type { TrainingVersionDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  formatVersion,
  nextVersion,
  readVersion,
  type VersionStep,
} from '@ai-enablement/governance-core';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Radio, RadioGroup, Skeleton, Text } from '@backstage/ui';
import { useState } from 'react';
import { ActionFailure } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { FailureState } from '../../shared/FailureState';
import { cachesOf } from '../../shared/governanceCaches';
import type { Remote } from '../../shared/resourceCache';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';
import training from '../../training/training.module.css';
import { withPathVersion } from '../present/pathText';
import { useBeginDraft } from './useBeginDraft';

const STEPS = ['minor', 'major'] as const satisfies readonly VersionStep[];

/** Begins the next version of a path with the text of the current one. */
export function BeginFrom({ path }: { readonly path: string }) {
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(cachesOf(client).trainingPaths, path);
  return remote.status === 'ready' ? (
    <FromVersion versionId={remote.data.versionId} />
  ) : (
    <Waiting of="training" remote={remote} onRetry={recheck} />
  );
}

function FromVersion({ versionId }: { readonly versionId: string }) {
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(
    cachesOf(client).trainingVersions,
    versionId,
  );
  return remote.status === 'ready' ? (
    <Steps detail={remote.data} />
  ) : (
    <Waiting of="trainingVersion" remote={remote} onRetry={recheck} />
  );
}

interface WaitingProps {
  readonly of: 'training' | 'trainingVersion';
  readonly remote: Exclude<Remote<unknown>, { readonly status: 'ready' }>;
  readonly onRetry: () => void;
}

function Waiting({ of, remote, onRetry }: WaitingProps) {
  const t = useText();
  if (remote.status === 'failed')
    return (
      <FailureState
        of={of}
        failure={remote.failure}
        isRetrying={remote.isChecking}
        onRetry={onRetry}
      />
    );
  return (
    <div role="status" aria-label={t('training.path.loading')}>
      <Skeleton width="100%" height="12rem" />
    </div>
  );
}

function Steps({ detail }: { readonly detail: TrainingVersionDetail }) {
  const t = useText();
  const { title, version, versionId } = detail.version;
  const [step, setStep] = useState<VersionStep>('minor');
  const { begin, isSending, failure } = useBeginDraft();
  const versionAfter = (each: VersionStep) =>
    formatVersion(nextVersion(readVersion(version), each));
  const next = versionAfter(step);
  const start = () =>
    begin({
      title: t('trainingWriting.change.draftTitle', { title, version: next }),
      body: withPathVersion(detail.text, next),
      base: versionId,
    });
  return (
    <Section title={t('trainingWriting.change.title', { title })}>
      <div className={shared.stack}>
        <Text as="p">{t('trainingWriting.change.text', { version })}</Text>
        {failure && <ActionFailure failure={failure} />}
        <RadioGroup
          label={t('trainingWriting.change.step')}
          value={step}
          onChange={value => setStep(value === 'major' ? 'major' : 'minor')}
        >
          {STEPS.map(each => (
            <Radio key={each} value={each}>
              {t(`trainingWriting.change.${each}`, {
                version: versionAfter(each),
              })}
            </Radio>
          ))}
        </RadioGroup>
        <div className={training.actions}>
          <Button isPending={isSending} onPress={start}>
            {t('trainingWriting.change.submit', { version: next })}
          </Button>
        </div>
      </div>
    </Section>
  );
}

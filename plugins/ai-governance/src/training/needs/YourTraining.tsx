import type { TrainingNeed } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { cachesOf } from '../../shared/governanceCaches';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';
import { sortNeeds } from '../present/needs';
import training from '../training.module.css';
import { NeedRow } from './NeedRow';

/** Training that the policy asks of the reader for changes here; nothing where none is asked. Nobody else sees it. */
export function YourTraining({ entityRef }: { readonly entityRef: string }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(
    cachesOf(client).trainingNeeds,
    entityRef,
  );
  if (remote.status === 'loading') return null;
  if (remote.status === 'failed') {
    // Of whoever may not take training nothing is asked.
    if (remote.failure.kind === 'noPermission') return null;
    return (
      <Section title={t('training.needs.title')}>
        <div role="alert" className={training.actions}>
          <Text>{t('training.needs.failed')}</Text>
          <Button
            size="small"
            variant="secondary"
            isPending={remote.isChecking}
            onPress={() => void recheck()}
          >
            {t('failure.retry')}
          </Button>
        </div>
      </Section>
    );
  }
  if (remote.data.length === 0) return null;
  return <Needs needs={remote.data} />;
}

function Needs({ needs }: { readonly needs: readonly TrainingNeed[] }) {
  const t = useText();
  const { open, held } = sortNeeds(needs);
  return (
    <Section
      title={t('training.needs.title')}
      aside={
        <Text variant="body-small" color="secondary">
          {t('training.needs.private')}
        </Text>
      }
    >
      <div className={shared.stack}>
        {open.length > 0 && (
          <ul className={shared.rowList} aria-label={t('training.needs.title')}>
            {open.map(need => (
              <NeedRow key={need.path} need={need} />
            ))}
          </ul>
        )}
        {held.length > 0 && (
          <Text as="p" color="secondary">
            {t('training.needs.held', {
              names: held.map(({ title, path }) => title ?? path).join(', '),
            })}
          </Text>
        )}
      </div>
    </Section>
  );
}

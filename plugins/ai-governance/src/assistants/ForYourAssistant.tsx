import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Alert, Skeleton, Text } from '@backstage/ui';
import { CopyLine } from '../shared/CopyLine';
import { FailureState } from '../shared/FailureState';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';
import { AssistantFileLine } from './AssistantFileLine';
import { useAssistantFiles } from './useAssistantFiles';
import { isDrifted, useFoundFiles } from './useFoundFiles';

/** Files that tell assistants what holds in a component's repository, ready to be taken away. */
export function ForYourAssistant({
  policy,
}: {
  readonly policy: EntityPolicy;
}) {
  const t = useText();
  const { repository } = policy;
  return (
    <Section title={t('assistants.title')}>
      {repository === undefined ? (
        <Text as="p" color="secondary">
          {t('assistants.noRepository')}
        </Text>
      ) : (
        <Files repository={repository} entityRef={policy.entityRef} />
      )}
    </Section>
  );
}

const EXPORT = 'ai-governance assistants export --write';

interface FilesProps {
  readonly repository: string;
  readonly entityRef: string;
}

function Files({ repository, entityRef }: FilesProps) {
  const t = useText();
  const found = useFoundFiles(entityRef);
  const { remote, recheck } = useAssistantFiles(repository);
  if (remote.status === 'loading') {
    return (
      <div role="status" aria-label={t('assistants.loading')}>
        <Skeleton width="100%" height="8rem" />
      </div>
    );
  }
  if (remote.status === 'failed') {
    return (
      <FailureState
        failure={remote.failure}
        isRetrying={remote.isChecking}
        onRetry={recheck}
      />
    );
  }
  return (
    <div className={shared.stack}>
      <Text as="p">{t('assistants.intro')}</Text>
      <Drift count={[...found.values()].filter(isDrifted).length} />
      <ul className={shared.rowList} aria-label={t('assistants.list')}>
        {remote.data.files.map(file => (
          <li key={file.id}>
            <AssistantFileLine file={file} found={found.get(file.id)} />
          </li>
        ))}
      </ul>
      <CopyLine text={EXPORT} what={t('assistants.all')} />
    </div>
  );
}

function Drift({ count }: { readonly count: number }) {
  const t = useText();
  if (count === 0) return null;
  return (
    <Alert
      status="warning"
      icon
      title={t('assistants.drift', { count })}
      description={<code>{EXPORT}</code>}
    />
  );
}

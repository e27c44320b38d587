import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Skeleton, Text } from '@backstage/ui';
import { CopyLine } from '../shared/CopyLine';
import { FailureState } from '../shared/FailureState';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';
import { AssistantFileLine } from './AssistantFileLine';
import { useAssistantFiles } from './useAssistantFiles';

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
        <Files repository={repository} />
      )}
    </Section>
  );
}

const EXPORT = 'ai-governance assistants export --write';

function Files({ repository }: { readonly repository: string }) {
  const t = useText();
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
      <ul className={shared.rowList} aria-label={t('assistants.list')}>
        {remote.data.files.map(file => (
          <li key={file.id}>
            <AssistantFileLine file={file} />
          </li>
        ))}
      </ul>
      <CopyLine text={EXPORT} what={t('assistants.all')} />
    </div>
  );
}

import type { WaiverReach } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import styles from '../exceptionsPage.module.css';
import type { Reach } from '../useReach';

interface ReachTextProps {
  readonly reach: Reach;
  /** Said of a scope that is only tried. */
  readonly isPreview?: boolean;
}

/** In how many repositories and entities a waiver acts, and their names. */
export function ReachText({ reach, isPreview }: ReachTextProps) {
  const t = useText();
  return (
    <div aria-live="polite">
      {reach.status === 'loading' && (
        <Text as="p" color="secondary">
          {t('exceptionsPage.reach.loading')}
        </Text>
      )}
      {reach.status === 'failed' && (
        <Text as="p" color="danger">
          {t('exceptionsPage.reach.failed', { message: reach.failure.message })}
        </Text>
      )}
      {reach.status === 'ready' && (
        <Places reach={reach.reach} isPreview={isPreview === true} />
      )}
    </div>
  );
}

const NAMED = 12;

function Places({
  reach,
  isPreview,
}: {
  readonly reach: WaiverReach;
  readonly isPreview: boolean;
}) {
  const t = useText();
  const { repositoryCount, entityCount, repositories, entities } = reach;
  if (repositoryCount + entityCount === 0) {
    return (
      <Text as="p" weight="bold">
        {t('exceptionsPage.reach.nowhere')}
      </Text>
    );
  }
  const names = repositoryCount > 0 ? repositories : entities;
  const unnamed =
    (repositoryCount > 0 ? repositoryCount : entityCount) -
    Math.min(names.length, NAMED);
  return (
    <>
      <Text as="p" weight="bold">
        {t(
          isPreview
            ? 'exceptionsPage.reach.would'
            : 'exceptionsPage.reach.acts',
          {
            repositories: t('exceptionsPage.reach.repositories', {
              count: repositoryCount,
            }),
            entities: t('exceptionsPage.reach.entities', {
              count: entityCount,
            }),
          },
        )}
      </Text>
      <ul className={styles.names}>
        {names.slice(0, NAMED).map(name => (
          <li key={name}>
            <code className={shared.code}>{name}</code>
          </li>
        ))}
        {unnamed > 0 && (
          <li>{t('exceptionsPage.reach.more', { number: String(unnamed) })}</li>
        )}
      </ul>
    </>
  );
}

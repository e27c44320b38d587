import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { OutcomeWord } from '../../policy/blocks/OutcomeWord';
import { releaseRouteRef } from '../../routes';
import { useCapture } from '../../shared/analytics';
import { Instant } from '../../shared/Instant';
import { useText } from '../../shared/useText';
import type { ReleaseView } from '../present/release';
import styles from '../releases.module.css';
import { InShort } from './InShort';

/** The latest answer for one environment. */
export function GateLine({ release }: { readonly release: ReleaseView }) {
  const t = useText();
  const capture = useCapture();
  const hrefOf = useRouteRef(releaseRouteRef);
  const { releaseId, title, outcome, askedAt } = release;
  const environment = release.environment ?? t('releases.noEnvironment');
  return (
    <>
      <div className={styles.head}>
        <Link
          href={hrefOf?.({ releaseId }) ?? ''}
          weight="bold"
          aria-label={t('releases.gate.open', { environment })}
          onClick={() => capture('openRelease', releaseId)}
        >
          {environment}
        </Link>
        <OutcomeWord outcome={outcome} />
        <Text variant="body-small" color="secondary">
          <code>{title}</code> · <Instant at={askedAt} />
        </Text>
      </div>
      <InShort release={release} />
    </>
  );
}

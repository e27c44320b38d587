import { useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import { OutcomeWord } from '../../policy/blocks/OutcomeWord';
import { auditRouteRef } from '../../routes';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import type { ReleaseView } from '../present/release';
import styles from '../releases.module.css';
import { InShort } from './InShort';

/** Which release it is, and whether it may go on. */
export function ReleaseHead({ release }: { readonly release: ReleaseView }) {
  const t = useText();
  const { title, environment, outcome, isPreview } = release;
  return (
    <Section
      title={
        environment === undefined
          ? t('releases.detail.plain', { title })
          : t('releases.detail.to', { title, environment })
      }
      aside={<OutcomeWord outcome={outcome} />}
    >
      <div className={shared.stack}>
        {isPreview && <Text as="p">{t('releases.detail.previewHint')}</Text>}
        {!isPreview && outcome.wouldBe && (
          <Text as="p">{t(`decision.wouldBeEnforced.${outcome.wouldBe}`)}</Text>
        )}
        <Facts release={release} />
      </div>
    </Section>
  );
}

function Facts({ release }: { readonly release: ReleaseView }) {
  const t = useText();
  const audit = useRouteRef(auditRouteRef)?.();
  const { entityRefs, baseSha, headSha, ledgerEntryId } = release;
  return (
    <FactList
      facts={[
        [t('releases.detail.repository'), release.repository],
        [
          t('releases.detail.components'),
          entityRefs.length === 0 ? undefined : (
            <Components key="c" entityRefs={entityRefs} />
          ),
        ],
        [
          t('releases.detail.environment'),
          release.environment ?? t('releases.noEnvironment'),
        ],
        [t('releases.detail.tag'), release.tag],
        [
          t('releases.detail.commits'),
          <code key="r" className={styles.sha}>
            {baseSha}..{headSha}
          </code>,
        ],
        [
          t('releases.detail.begins'),
          t(`releases.detail.start.${release.start}`),
        ],
        [t('releases.detail.contains'), <InShort key="i" release={release} />],
        [
          t('releases.detail.askedAt'),
          <Instant key="a" at={release.askedAt} />,
        ],
        [
          t('releases.detail.evidence'),
          audit && (
            <Link
              key="e"
              href={`${audit}?entry=${encodeURIComponent(ledgerEntryId)}`}
            >
              {t('releases.detail.evidenceLink')}
            </Link>
          ),
        ],
      ]}
    />
  );
}

function Components({ entityRefs }: Pick<ReleaseView, 'entityRefs'>) {
  return (
    <ul className={shared.plainList}>
      {entityRefs.map(ref => (
        <li key={ref}>
          <EntityRefLink entityRef={ref} />
        </li>
      ))}
    </ul>
  );
}

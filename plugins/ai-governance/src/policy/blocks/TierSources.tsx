import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';
import type { TierSourceView, TierView } from '../present';

/** Every source of the tier, what it counts for, and who assigned it. */
export function TierSources({ tier }: { readonly tier: TierView }) {
  const t = useText();
  return (
    <div className={styles.stack}>
      <Text as="h3" variant="body-medium" weight="bold">
        {t('tier.whereFrom')}
      </Text>
      {tier.sources.length === 0 && <Text as="p">{t('tier.none')}</Text>}
      {tier.sources.length > 0 && (
        <ul className={styles.plainList}>
          {tier.sources.map((source, index) => (
            <li key={`${source.kind}-${index}`}>
              <Source source={source} />
            </li>
          ))}
        </ul>
      )}
      {tier.hasContradiction && (
        <Text as="p" color="secondary">
          {t('tier.contradiction')}
        </Text>
      )}
      {tier.assignment?.assignedBy && (
        <FactList
          facts={[
            [
              t('tier.assignedBy'),
              <span key="by">
                <EntityRefLink entityRef={tier.assignment.assignedBy} />
                {tier.assignment.assignedAt && (
                  <>
                    {', '}
                    <Instant at={tier.assignment.assignedAt} />
                  </>
                )}
              </span>,
            ],
            [
              t('tier.reason'),
              tier.assignment.reason && (
                <RichText key="why">{tier.assignment.reason}</RichText>
              ),
            ],
          ]}
        />
      )}
    </div>
  );
}

function Source({ source }: { readonly source: TierSourceView }) {
  const t = useText();
  return (
    <>
      {t(`tier.${source.kind}`)}
      {source.from && (
        <>
          {' '}
          <EntityRefLink entityRef={source.from} />
        </>
      )}
      : <code>{source.value}</code>{' '}
      <Text color="secondary">({t(`tier.${source.part}`)})</Text>
    </>
  );
}

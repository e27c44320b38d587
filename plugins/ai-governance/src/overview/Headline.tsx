import type { Fleet } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  configApiRef,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import { useId } from 'react';
import {
  auditRouteRef,
  classificationRouteRef,
  overviewRouteRef,
  policyRouteRef,
} from '../routes';
import { StateWord } from '../shared/StateWord';
import { useText } from '../shared/useText';
import { FilterLink } from './FilterLink';
import { UNCLASSIFIED } from './fleetFilters';
import styles from './overview.module.css';
import { presentOwners } from './presentFleet';

/** So many owners are named here; the others in their own block. */
const OWNERS_NAMED = 4;

/** How many components nobody has classified, and whose they are. */
export function Headline({ totals }: { readonly totals: Fleet['totals'] }) {
  const t = useText();
  const id = useId();
  const { entities, unclassified, heldByHighWater } = totals;
  const isDone = unclassified === 0;
  return (
    <section
      aria-labelledby={id}
      className={styles.headline}
      data-tone={isDone ? 'success' : 'warning'}
    >
      <div className={styles.headlineText}>
        <Text as="h2" id={id} variant="title-small" weight="bold">
          {isDone
            ? t('overview.headline.none', { count: entities })
            : t('overview.headline.number', {
                count: unclassified,
                all: String(entities),
              })}
        </Text>
        <Text as="p" color="secondary">
          {t(
            isDone ? 'overview.headline.allGood' : 'overview.headline.meaning',
          )}
        </Text>
        {!isDone && <Whose totals={totals} />}
        {heldByHighWater > 0 && (
          <StateWord tone="info" look="plain">
            {t('overview.headline.held', { count: heldByHighWater })}
          </StateWord>
        )}
      </div>
      <Links />
    </section>
  );
}

function Whose({ totals }: { readonly totals: Fleet['totals'] }) {
  const t = useText();
  const classification = useRouteRef(classificationRouteRef)?.();
  const { owing } = presentOwners(totals);
  const more = owing.length - OWNERS_NAMED;
  return (
    <div className={styles.whose}>
      <Text weight="bold">{t('overview.headline.theirs')}:</Text>
      <ul className={styles.whoseList}>
        {owing.slice(0, OWNERS_NAMED).map(({ owner, unclassified }) => (
          <li key={owner ?? ''}>
            {owner === undefined ? (
              <Text>{t('overview.owners.none')}</Text>
            ) : (
              <FilterLink filters={{ tier: UNCLASSIFIED, owner }}>
                <EntityDisplayName entityRef={owner} hideIcon disableTooltip />
              </FilterLink>
            )}{' '}
            <Text weight="bold">{unclassified}</Text>
          </li>
        ))}
        {more > 0 && (
          <li>
            <Text color="secondary">
              {t('overview.headline.moreOwners', { count: more })}
            </Text>
          </li>
        )}
      </ul>
      <FilterLink filters={{ tier: UNCLASSIFIED }}>
        {t('overview.headline.show')}
      </FilterLink>
      {classification && (
        <Link href={classification}>{t('overview.headline.classify')}</Link>
      )}
    </div>
  );
}

function Links() {
  const t = useText();
  const policy = useRouteRef(policyRouteRef)?.();
  const audit = useRouteRef(auditRouteRef)?.();
  const overview = useRouteRef(overviewRouteRef)?.();
  const docs = useApi(configApiRef).getOptionalString('aiGovernance.docsUrl');
  return (
    <ul className={styles.links}>
      {overview && (
        <li>
          <Link href={`${overview}/use`}>{t('aiUse.title')}</Link>
        </li>
      )}
      {policy && (
        <li>
          <Link href={policy}>{t('overview.headline.policy')}</Link>
        </li>
      )}
      {audit && (
        <li>
          <Link href={audit}>{t('overview.headline.audit')}</Link>
        </li>
      )}
      {docs && (
        <li>
          <Link href={docs} target="_blank" rel="noopener noreferrer">
            {t('overview.headline.docs')}
          </Link>
        </li>
      )}
    </ul>
  );
}

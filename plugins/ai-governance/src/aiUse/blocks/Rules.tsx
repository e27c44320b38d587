import type { RuleInTheWay } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Button, Link, Skeleton, Text } from '@backstage/ui';
import { policyRouteRef } from '../../routes';
import { FailureState } from '../../shared/FailureState';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import { sentenceCase } from '../../shared/sentenceCase';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useSearchParam } from '../../shared/useSearchParam';
import { useText } from '../../shared/useText';
import styles from '../aiUse.module.css';
import type { UseFilters } from '../filters';
import { ruleTrend } from '../present';
import { useRulesInTheWay } from '../useAiUse';
import { ChangesBehind } from './ChangesBehind';

/** Rules that are shown; what comes after them is not what to teach next. */
const SHOWN = 10;

/** Rules that stand in the way of most changes, with the changes behind them. */
export function Rules({ filters }: { readonly filters: UseFilters }) {
  const t = useText();
  const { remote, reload } = useRulesInTheWay(filters);
  const [rule, open] = useSearchParam('rule');
  const rules =
    remote.status === 'ready'
      ? remote.data.flatMap(({ items }) => items).slice(0, SHOWN)
      : [];
  return (
    <Section title={t('aiUse.rules.title')}>
      <div className={shared.stack}>
        <Text as="p" variant="body-small" color="secondary">
          {t('aiUse.rules.hint')}
        </Text>
        {remote.status === 'loading' && <Skeleton width="100%" height="8rem" />}
        {remote.status === 'failed' && (
          <FailureState
            failure={remote.failure}
            isRetrying={remote.isChecking}
            onRetry={reload}
          />
        )}
        {remote.status === 'ready' && rules.length === 0 && (
          <Text as="p">{t('aiUse.rules.none')}</Text>
        )}
        <ol className={shared.rowList}>
          {rules.map(each => (
            <li key={`${each.kind} ${each.rule}`}>
              <Rule rule={each} onOpen={() => open(each.rule)} />
            </li>
          ))}
        </ol>
        {rule !== undefined && (
          <ChangesBehind
            key={rule}
            rule={rule}
            filters={filters}
            onClose={() => open(undefined)}
          />
        )}
      </div>
    </Section>
  );
}

function Rule({
  rule,
  onOpen,
}: {
  readonly rule: RuleInTheWay;
  readonly onOpen: () => void;
}) {
  const t = useText();
  const policy = useRouteRef(policyRouteRef)?.();
  return (
    <>
      <StateWord
        look="plain"
        tone={rule.kind === 'deny' ? 'danger' : 'warning'}
      >
        {policy ? (
          <Link href={`${policy}?rule=${encodeURIComponent(rule.rule)}`}>
            {rule.rule}
          </Link>
        ) : (
          rule.rule
        )}{' '}
        {t(`aiUse.rules.does.${rule.kind}`, { count: rule.changes })}
      </StateWord>
      <Text as="p">
        <RichText>{sentenceCase(rule.text)}</RichText>
      </Text>
      <Text as="p" variant="body-small" color="secondary">
        {t(`aiUse.rules.trend.${ruleTrend(rule)}`)}
        {rule.fromHistory > 0 &&
          ` · ${t('aiUse.rules.history', { number: String(rule.fromHistory) })}`}
        {' · '}
        {rule.teams.map(({ owner, changes }) => (
          <span key={owner ?? ''} className={styles.count}>
            {owner === undefined ? (
              t('aiUse.teams.none')
            ) : (
              <EntityRefLink entityRef={owner} />
            )}{' '}
            {changes}
          </span>
        ))}
      </Text>
      <Button
        className={shared.flush}
        size="small"
        variant="tertiary"
        aria-label={t('aiUse.rules.show', { rule: rule.rule })}
        onPress={onOpen}
      >
        {t('aiUse.rules.showShort')}
      </Button>
    </>
  );
}

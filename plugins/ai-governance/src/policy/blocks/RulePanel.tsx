import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { FactList } from '../../shared/FactList';
import { RichText } from '../../shared/RichText';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';
import type { RuleBehind } from '../present';

/** Ids of rules, written in the policy or not. */
export function ruleIdsOf(rules: readonly RuleBehind[]): readonly string[] {
  return rules.map(behind => behind.id);
}

/** The rules behind a sentence or condition, in plain words; the one that `wanted` names takes the focus. */
export function RulePanel({
  rules,
  wanted,
}: {
  readonly rules: readonly RuleBehind[];
  readonly wanted?: string;
}) {
  return (
    <ul className={styles.rules}>
      {rules.map(behind =>
        behind.id === wanted ? (
          <FocusedLine key={behind.id}>
            <OneRule behind={behind} />
          </FocusedLine>
        ) : (
          <li key={behind.id}>
            <OneRule behind={behind} />
          </li>
        ),
      )}
    </ul>
  );
}

/** A line that comes into view and takes the focus when it appears. */
function FocusedLine({ children }: { readonly children: ReactNode }) {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <li ref={line} tabIndex={-1}>
      {children}
    </li>
  );
}

function OneRule({ behind }: { readonly behind: RuleBehind }) {
  const t = useText();
  if (behind.kind !== 'written') {
    return (
      <FactList
        facts={[
          [t('rule.id'), <code key="id">{behind.id}</code>],
          [
            t('rule.applies'),
            behind.kind === 'implicit'
              ? t(`rule.implicit.${behind.id}`)
              : undefined,
          ],
        ]}
      />
    );
  }
  const { rule } = behind;
  return (
    <FactList
      facts={[
        [
          t('rule.id'),
          <span key="id">
            {rule.title && <Text weight="bold">{rule.title} </Text>}
            <code>{rule.id}</code> {t(`rule.effect.${rule.effect}`)}
            {rule.isNonNegotiable && ` · ${t('rule.nonNegotiable')}`}
          </span>,
        ],
        [t('rule.applies'), <RichText key="when">{rule.conditions}</RichText>],
        [
          t('rule.fix'),
          rule.fix === undefined ? undefined : (
            <RichText key="fix">{rule.fix}</RichText>
          ),
        ],
        [t('rule.owner'), <EntityRefLink key="owner" entityRef={rule.owner} />],
        ...rule.sentences.map(
          sentence =>
            [
              t('rule.statement'),
              <span key={sentence.id}>“{sentence.text}”</span>,
            ] as const,
        ),
      ]}
    />
  );
}

import type { DecisionRecord } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { RichText } from '../../shared/RichText';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';

interface UnmatchedRulesProps {
  readonly unmatched: DecisionRecord['decision']['unmatched'];
}

/** Rules that did not apply, each with the first condition that failed. */
export function UnmatchedRules({ unmatched }: UnmatchedRulesProps) {
  const t = useText();
  if (unmatched.length === 0) {
    return (
      <Text as="p" color="secondary">
        {t('detail.unmatchedNone')}
      </Text>
    );
  }
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.hidden}>{t('detail.unmatched')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('detail.rule')}</th>
            <th scope="col">{t('detail.failedCondition')}</th>
            <th scope="col">{t('detail.expected')}</th>
            <th scope="col">{t('detail.actual')}</th>
          </tr>
        </thead>
        <tbody>
          {unmatched.map((rule, index) => (
            <tr key={index}>
              <th scope="row">
                <code>{rule.rule}</code>
              </th>
              <td>
                <code>{rule.condition}</code>
              </td>
              <td>
                <RichText>{rule.expected}</RichText>
              </td>
              <td>
                <RichText>{rule.actual}</RichText>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

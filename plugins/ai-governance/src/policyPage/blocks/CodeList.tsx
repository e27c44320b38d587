import { Text } from '@backstage/ui';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import styles from '../policyPage.module.css';

/** Patterns and ids one after the other; says so when there are none. */
export function CodeList({ values }: { readonly values: readonly string[] }) {
  const t = useText();
  if (values.length === 0) {
    return <Text color="secondary">{t('policyPage.none')}</Text>;
  }
  return (
    <ul className={styles.codeList}>
      {values.map(value => (
        <li key={value}>
          <code className={shared.code}>{value}</code>
        </li>
      ))}
    </ul>
  );
}

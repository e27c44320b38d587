import { Text } from '@backstage/ui';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import shared from '../../shared/shared.module.css';
import { useText, type Text as Translate } from '../../shared/useText';
import styles from '../hosts.module.css';
import type { FailingView, FailingWhat } from '../present/failing';

/** What failed most often, with how to fix it. */
export function Failing({
  failing,
}: {
  readonly failing: readonly FailingView[];
}) {
  const t = useText();
  return (
    <ul className={shared.rowList} aria-label={t('hosts.worst.title')}>
      {failing.map(work => (
        <li key={work.key} className={styles.failure}>
          <Text as="p">
            <Text weight="bold">{work.repository}</Text> ·{' '}
            {whatText(work.what, t)}
          </Text>
          <Text as="p">
            <Text weight="bold">{t('hosts.worst.fix')}: </Text>
            <RichText>{t(`hosts.fix.${work.fix}`)}</RichText>
          </Text>
          <Text as="p" variant="body-small" color="secondary">
            {t('hosts.worst.error')}: <RichText>{work.error}</RichText> ·{' '}
            {t('hosts.worst.attempts')}: {work.attempts} ·{' '}
            {t('hosts.worst.dueAt')}: <Instant at={work.dueAt} />
          </Text>
        </li>
      ))}
    </ul>
  );
}

function whatText(what: FailingWhat, t: Translate): string {
  switch (what.kind) {
    case 'publication':
    case 'mergeGroup':
      return t(`hosts.worst.${what.kind}`, { commit: what.commit });
    case 'change':
      return t('hosts.worst.change', { number: what.number });
    case 'release':
      return t('hosts.worst.release', { key: what.key });
    case 'protection':
      return t('hosts.worst.protection');
    default:
      return what.text;
  }
}

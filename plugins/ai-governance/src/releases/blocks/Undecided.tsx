import { Text } from '@backstage/ui';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import type { ReleaseView } from '../present/release';
import styles from '../releases.module.css';
import { CommitCommand } from './ReleaseCommand';

/** The commits that no decision is about; nothing where each has one. */
export function Undecided({
  commits: { total, shown, more },
}: {
  readonly commits: ReleaseView['undecided'];
}) {
  const t = useText();
  const [first] = shown;
  if (first === undefined) return null;
  return (
    <Section title={t('releases.without.title')}>
      <div className={shared.stack}>
        <Text as="p">{t('releases.without.text', { count: total })}</Text>
        <ul className={styles.commits} aria-label={t('releases.without.list')}>
          {shown.map(sha => (
            <li key={sha}>
              <code className={styles.sha}>{sha}</code>
            </li>
          ))}
          {more > 0 && <li>{t('releases.without.more', { count: more })}</li>}
        </ul>
        <div>
          <Text as="p">{t('releases.without.command', { count: total })}</Text>
          <CommitCommand sha={first} />
        </div>
        <Text as="p" variant="body-small" color="secondary">
          {t('releases.without.squash')}
        </Text>
      </div>
    </Section>
  );
}

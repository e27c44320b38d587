import type { TrainingPathDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { ButtonLink, Link, Text } from '@backstage/ui';
import { RiBookOpenLine } from '@remixicon/react';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { trainingPaths, useTrainingHref } from '../paths';
import styles from '../training.module.css';

/** The modules of a path in order, with those that the reader has read. */
export function Modules({
  detail: { path, modules },
}: {
  readonly detail: TrainingPathDetail;
}) {
  const t = useText();
  const hrefOf = useTrainingHref();
  const unread = modules.find(({ isRead }) => !isRead);
  return (
    <Section title={t('training.path.modules')}>
      <div className={shared.stack}>
        <ol className={shared.rowList} aria-label={t('training.path.modules')}>
          {modules.map(({ module, title, minutes, isRead }) => (
            <li key={module} className={styles.line}>
              <Link href={hrefOf(trainingPaths.module(path, module))}>
                {title}
              </Link>
              <Text variant="body-small" color="secondary">
                {t('training.minutes', { count: minutes })}
              </Text>
              <StateWord
                tone={isRead ? 'success' : 'neutral'}
                icon={isRead ? undefined : <RiBookOpenLine size={16} />}
                look="plain"
              >
                {t(isRead ? 'training.path.read' : 'training.path.notRead')}
              </StateWord>
            </li>
          ))}
        </ol>
        {unread && (
          <div className={styles.actions}>
            <ButtonLink
              href={hrefOf(trainingPaths.module(path, unread.module))}
            >
              {unread === modules[0]
                ? t('training.path.readFirst')
                : t('training.path.readNext', { title: unread.title })}
            </ButtonLink>
          </div>
        )}
      </div>
    </Section>
  );
}

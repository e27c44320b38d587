import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ButtonIcon } from '@backstage/ui';
import { RiHistoryLine } from '@remixicon/react';
import { useText } from '../../shared/useText';
import styles from '../audit.module.css';
import type { SubjectView } from '../present/subjects';

interface SubjectLineProps {
  readonly subject: SubjectView;
  readonly onFollow: (subject: string) => void;
}

/** One subject: a link to it where there is a page for it, and a button that follows its history. */
export function SubjectLine({ subject, onFollow }: SubjectLineProps) {
  const t = useText();
  return (
    <li className={styles.subject}>
      <SubjectName subject={subject} />
      <ButtonIcon
        size="small"
        variant="tertiary"
        aria-label={t('audit.list.follow', { subject: subject.id })}
        icon={<RiHistoryLine size={16} />}
        onPress={() => onFollow(subject.id)}
      />
    </li>
  );
}

/** What a subject is called. */
function SubjectName({ subject }: { readonly subject: SubjectView }) {
  if (subject.kind === 'entity') {
    return <EntityRefLink entityRef={subject.entity} />;
  }
  if (subject.kind === 'repository' && subject.href) {
    return (
      <a
        className={styles.link}
        href={subject.href}
        target="_blank"
        rel="noopener noreferrer"
      >
        {subject.id}
      </a>
    );
  }
  return (
    <code className={styles.id} title={subject.id}>
      {subject.id}
    </code>
  );
}

import type { PlaybookSummary } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import { playbookRouteRef } from '../../routes';
import { useCapture } from '../../shared/analytics';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../playbooks.module.css';
import { audienceWords } from '../present/audience';
import { ReviewState } from './ReviewState';

/** One playbook of the catalogue: what it is, what the reader gets, whom it is for, and whether it is looked after. */
export function PlaybookRow({
  playbook,
}: {
  readonly playbook: PlaybookSummary;
}) {
  const t = useText();
  const capture = useCapture();
  const href = useRouteRef(playbookRouteRef);
  const { name, title, summary, kind, version, audience, owner } = playbook;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Link
          href={href?.({ name }) ?? ''}
          weight="bold"
          onClick={() => capture('openPlaybook', name)}
        >
          {title}
        </Link>
        <span className={shared.badge}>{t(`playbooks.kind.${kind}`)}</span>
        {playbook.deprecation && (
          <StateWord tone="warning">{t('playbooks.deprecated')}</StateWord>
        )}
      </div>
      <Text as="p">{summary}</Text>
      <div className={styles.facts}>
        <span>{t('playbooks.version', { version })}</span>
        <span>
          {t('playbooks.audience.label')} {audienceWords(audience, t)}
        </span>
        <EntityRefLink entityRef={owner} />
        <ReviewState playbook={playbook} />
      </div>
    </li>
  );
}

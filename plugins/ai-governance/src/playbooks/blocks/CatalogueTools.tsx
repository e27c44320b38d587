import {
  type PlaybookRights,
  playbookReachPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Link } from '@backstage/ui';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  playbookReachRouteRef,
  playbookReviewRouteRef,
  playbookWriteRouteRef,
} from '../../routes';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { CSV_PAGE_SIZE, CsvDownload } from '../../shared/CsvDownload';
import { useText } from '../../shared/useText';
import { toQuery, type PlaybookFilters } from '../filters';
import styles from '../playbooks.module.css';
import { playbooksCsv } from '../present/csv';

interface CatalogueToolsProps {
  readonly rights: PlaybookRights;
  readonly filters: PlaybookFilters;
}

/** What can be done from the catalogue: write and review by those who may, and take the list along. */
export function CatalogueTools({ rights, filters }: CatalogueToolsProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const capture = useCapture();
  const review = useRouteRef(playbookReviewRouteRef)?.();
  const reach = useRouteRef(playbookReachRouteRef)?.();
  const { allowed: mayReach } = usePermission({
    permission: playbookReachPermission,
  });
  return (
    <div className={styles.line}>
      {(rights.mayPropose || rights.mayPublish) && review !== undefined && (
        <Link href={review}>{t('playbooks.review')}</Link>
      )}
      {mayReach && reach !== undefined && (
        <Link href={reach}>{t('playbooks.reach.title')}</Link>
      )}
      <CsvDownload
        label={t('playbooks.csvLabel')}
        csv={{
          name: 'playbooks.csv',
          readPage: (cursor, options) =>
            client.listPlaybooks(
              { ...toQuery(filters), limit: CSV_PAGE_SIZE, cursor },
              options,
            ),
          toText: playbooksCsv,
          onDone: items =>
            capture('downloadPlaybooksCsv', String(items.length)),
        }}
      />
      <WriteButton rights={rights} />
    </div>
  );
}

/** Leads to where a playbook is written; nothing for those who may not. */
export function WriteButton({ rights }: Pick<CatalogueToolsProps, 'rights'>) {
  const t = useText();
  const href = useRouteRef(playbookWriteRouteRef)?.();
  if (!rights.mayPropose || href === undefined) return null;
  return (
    <ButtonLink size="small" href={href}>
      {t('playbooks.write')}
    </ButtonLink>
  );
}

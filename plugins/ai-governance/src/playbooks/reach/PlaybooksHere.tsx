import type {
  InstalledPlaybook,
  InstalledPlaybooks,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Skeleton, Text } from '@backstage/ui';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { CopyLine } from '../../shared/CopyLine';
import { FailureState } from '../../shared/FailureState';
import { DisclosureButton, useDisclosure } from '../../shared/Disclosure';
import { cachesOf } from '../../shared/governanceCaches';
import { Instant } from '../../shared/Instant';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';
import { InstalledRow } from './InstalledRow';

/** Rows that are shown before the others are asked for: the block is one of many on the tab. */
const SHOWN = 6;

/** What somebody has to do something about goes first. */
const URGENCY: Readonly<Record<InstalledPlaybook['state'], number>> = {
  withdrawn: 0,
  outdated: 1,
  current: 2,
  notInstalled: 3,
};

/** Block of a component's tab: playbooks for its repository, with the version that is there beside the one that readers get. */
export function PlaybooksHere({ entityRef }: { readonly entityRef: string }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(
    cachesOf(client).installed,
    entityRef,
  );
  return (
    <Section title={t('playbooks.here.title')}>
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('playbooks.here.loading')}>
          <Skeleton width="100%" height="8rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={recheck}
        />
      )}
      {remote.status === 'ready' && (
        <Playbooks installed={remote.data} entityRef={entityRef} />
      )}
    </Section>
  );
}

function Playbooks({
  installed: { repository, reportedAt, items },
  entityRef,
}: {
  readonly installed: InstalledPlaybooks;
  readonly entityRef: string;
}) {
  const t = useText();
  const capture = useCapture();
  const all = useDisclosure();
  if (items.length === 0)
    return (
      <Text as="p" color="secondary">
        {t('playbooks.here.empty')}
      </Text>
    );
  const ordered = [...items].sort(
    (one, other) => URGENCY[one.state] - URGENCY[other.state],
  );
  const shown = all.isOpen ? ordered : ordered.slice(0, SHOWN);
  const wanted = shown
    .filter(({ state }) => state === 'outdated' || state === 'notInstalled')
    .map(({ name }) => name);
  return (
    <div className={shared.stack}>
      <Text as="p" color="secondary">
        {repository === undefined && t('playbooks.here.noRepository')}
        {repository !== undefined &&
          reportedAt === undefined &&
          t('playbooks.here.notReported')}
        {reportedAt !== undefined && (
          <>
            {t('playbooks.here.reported')} <Instant at={reportedAt} />
          </>
        )}
      </Text>
      <ul
        id={all.id}
        className={shared.rowList}
        aria-label={t('playbooks.here.title')}
      >
        {shown.map(item => (
          <InstalledRow key={item.name} item={item} />
        ))}
      </ul>
      {items.length > SHOWN && (
        <DisclosureButton state={all} isFlush>
          {t('playbooks.here.all', { number: String(items.length) })}
        </DisclosureButton>
      )}
      {repository !== undefined && wanted.length > 0 && (
        <CopyLine
          text={`ai-governance playbook install ${wanted.join(' ')}`}
          what={t('playbooks.page.installCommand')}
          onCopy={() => capture('copyPlaybookInstall', entityRef)}
        />
      )}
    </div>
  );
}

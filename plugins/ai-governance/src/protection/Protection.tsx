import type { HostProtection } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Link, Text } from '@backstage/ui';
import { DisclosureButton, useDisclosure } from '../shared/Disclosure';
import { FactList } from '../shared/FactList';
import { Instant } from '../shared/Instant';
import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';
import { AreaOwners } from './AreaOwners';
import { Proposal } from './Proposal';
import { useHostProtection } from './useHostProtection';

type Kept = HostProtection['items'][number];

/** What the host really enforces, beside what the policy asks of it. */
export function Protection({ entityRef }: { readonly entityRef: string }) {
  const t = useText();
  const remote = useHostProtection(entityRef);
  if (remote.status === 'loading') {
    return (
      <Text as="p" color="secondary" role="status">
        {t('protection.loading')}
      </Text>
    );
  }
  if (remote.status === 'failed') {
    return (
      <Text as="p" color="danger" role="alert">
        {t('protection.failed', { message: remote.failure.message })}
      </Text>
    );
  }
  const { items } = remote.data;
  if (items.length === 0) return <Text as="p">{t('protection.none')}</Text>;
  return (
    <>
      {items.map(kept => (
        <OneHost key={kept.host} kept={kept} />
      ))}
    </>
  );
}

function OneHost({ kept }: { readonly kept: Kept }) {
  const t = useText();
  const proposal = useDisclosure(() => undefined);
  return (
    <section className={shared.stack} aria-label={t('protection.title')}>
      {kept.isPartlyHidden && (
        <Text as="p">{t('protection.partlyHidden')}</Text>
      )}
      <FactList
        facts={[
          [t('protection.branch'), <code key="b">{kept.branch}</code>],
          [t('protection.checks'), <Checks key="c" kept={kept} />],
          [t('protection.reviews'), String(kept.reviews)],
          [t('protection.codeOwners'), <CodeOwners key="o" kept={kept} />],
          [t('protection.areaOwners'), <AreaOwners key="a" kept={kept} />],
          [t('protection.bypass'), <Bypass key="p" kept={kept} />],
          [
            t('protection.observedAt'),
            <Instant key="at" at={kept.observedAt} />,
          ],
        ]}
      />
      <span>
        <Link href={kept.settingsUrl} target="_blank" rel="noreferrer">
          {t('protection.settings')}
        </Link>{' '}
        {kept.proposal && (
          <DisclosureButton state={proposal}>
            {t('protection.proposal')}
          </DisclosureButton>
        )}
      </span>
      {kept.proposal && proposal.isOpen && (
        <div id={proposal.id}>
          <Proposal proposal={kept.proposal} />
        </div>
      )}
    </section>
  );
}

function Checks({ kept }: { readonly kept: Kept }) {
  const t = useText();
  if (kept.requiredChecks.length === 0) return <>{t('protection.noChecks')}</>;
  return (
    <ul>
      {kept.requiredChecks.map(check => (
        <li key={check.name}>
          <code>{check.name}</code>, {t(pinningOf(check))}
        </li>
      ))}
    </ul>
  );
}

function pinningOf({
  isPinnedToApp,
  hasNoApp,
}: Kept['requiredChecks'][number]) {
  if (isPinnedToApp) return 'protection.pinned';
  return hasNoApp ? 'protection.noApp' : 'protection.notPinned';
}

function CodeOwners({ kept }: { readonly kept: Kept }) {
  const t = useText();
  if (kept.codeOwnerReviews === undefined) return <>{t('protection.hidden')}</>;
  return <>{t(kept.codeOwnerReviews ? 'protection.yes' : 'protection.no')}</>;
}

function Bypass({ kept }: { readonly kept: Kept }) {
  const t = useText();
  if (kept.bypassActors === undefined) return <>{t('protection.hidden')}</>;
  if (kept.bypassActors.length === 0) return <>{t('protection.nobody')}</>;
  return <>{kept.bypassActors.join(', ')}</>;
}

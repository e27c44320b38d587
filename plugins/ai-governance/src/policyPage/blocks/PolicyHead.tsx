import type {
  ActivePolicy,
  PolicyVersion,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { policyProposePermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import { ButtonLink, Link, Text } from '@backstage/ui';
import { useCallback, useState } from 'react';
import { shortDigest } from '../../policy/present/decisions';
import { policyProposalRouteRef, policyVersionRouteRef } from '../../routes';
import { CopyLine } from '../../shared/CopyLine';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { PermittedButton } from '../../shared/PermittedButton';
import { useText } from '../../shared/useText';
import { RollBackDialog } from '../dialogs/RollBackDialog';
import styles from '../policyPage.module.css';
import { inForceOf, stepBack } from '../present/versions';
import { usePolicyChanged } from '../usePolicyChanged';
import type { useVersions } from '../useVersions';
import { DownloadButton, fileNameOf } from './Document';
import { VersionState } from './VersionState';

interface PolicyHeadProps {
  readonly policy: ActivePolicy;
  readonly list: ReturnType<typeof useVersions>;
}

/** Name and life of the policy in force, and what can be done about it. */
export function PolicyHead({ policy, list }: PolicyHeadProps) {
  const t = useText();
  const versionHref = useRouteRef(policyVersionRouteRef);
  const { versionId, number, owner } = policy;
  return (
    <Section title={policy.title} aside={<VersionState state="inForce" />}>
      <div className={shared.stack}>
        <FactList
          facts={[
            [
              t('policyPage.versions.version'),
              <Link key="version" href={versionHref?.({ versionId }) ?? ''}>
                {t('policyPage.inForce.version', { number: String(number) })}
              </Link>,
            ],
            [
              t('policyPage.inForce.since'),
              <Instant key="since" at={policy.activatedAt} />,
            ],
            [
              t('policyPage.inForce.owner'),
              owner === undefined ? (
                <Text key="owner">{t('policyPage.inForce.noOwner')}</Text>
              ) : (
                <EntityRefLink key="owner" entityRef={owner} />
              ),
            ],
            [
              t('policyPage.inForce.source'),
              t(`policyPage.source.${policy.source}`),
            ],
            [
              t('policyPage.inForce.digest'),
              <CopyLine
                key="digest"
                look="inline"
                text={policy.digest}
                shown={shortDigest(policy.digest)}
                what={t('policyPage.inForce.digest')}
              />,
            ],
          ]}
        />
        <div className={styles.actions}>
          <ProposeLink />
          <DownloadButton
            document={policy.document}
            fileName={fileNameOf(number)}
          />
          <StepBack list={list} />
        </div>
      </div>
    </Section>
  );
}

function ProposeLink() {
  const t = useText();
  const href = useRouteRef(policyProposalRouteRef)?.();
  const { allowed, loading } = usePermission({
    permission: policyProposePermission,
  });
  if (loading || href === undefined) return null;
  return allowed ? (
    <ButtonLink size="small" href={href}>
      {t('policyPage.inForce.propose')}
    </ButtonLink>
  ) : (
    <Text variant="body-small" color="secondary">
      {t('policyPage.inForce.proposeDenied')}
    </Text>
  );
}

/** One step back in one dialog; absent when there is nothing before the version in force. */
function StepBack({
  list: { versions, pages },
}: Pick<PolicyHeadProps, 'list'>) {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  const changed = usePolicyChanged();
  const from = inForceOf(versions);
  const to = stepBack(versions);
  const { reload } = pages;
  const readAgain = useCallback(() => {
    setIsOpen(false);
    changed(from?.versionId);
    reload();
  }, [changed, reload, from?.versionId]);
  const done = useCallback(
    ({ versionId }: PolicyVersion) => {
      setIsOpen(false);
      changed(versionId);
      reload();
    },
    [changed, reload],
  );
  if (from === undefined || to === undefined) return null;
  return (
    <>
      <PermittedButton
        permit={to.permits.restore}
        variant="secondary"
        onPress={() => setIsOpen(true)}
      >
        {t('policyPage.inForce.rollBack', { number: String(to.number ?? '') })}
      </PermittedButton>
      {isOpen && (
        <RollBackDialog
          from={from}
          to={to}
          onDone={done}
          onReadAgain={readAgain}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}

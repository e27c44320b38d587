import type { Certificate } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Skeleton } from '@backstage/ui';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router-dom';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { BackLink } from '../../shared/BackLink';
import { FailureState } from '../../shared/FailureState';
import type { Failure } from '../../shared/failure';
import { cachesOf, MINE } from '../../shared/governanceCaches';
import shared from '../../shared/shared.module.css';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';
import { trainingPaths, useTrainingHref } from '../paths';
import { CertificateSheet } from './CertificateSheet';
import { ShowCertificate } from './ShowCertificate';

/** One certificate of the reader's own, to be printed and shown. Reads `certificateId` from the address. */
export function CertificatePage() {
  const { certificateId = '' } = useParams();
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const hrefOf = useTrainingHref();
  const { remote, recheck } = useResource(cachesOf(client).certificates, MINE);
  const [isFresh, setIsFresh] = useState(false);
  useEffect(() => {
    // A certificate may be younger than the list that another page has read.
    void recheck().then(() => setIsFresh(true));
  }, [recheck]);
  const found =
    remote.status === 'ready'
      ? remote.data.find(each => each.certificateId === certificateId)
      : undefined;
  const failure =
    (remote.status === 'loading' ? undefined : remote.failure) ??
    missing(certificateId);
  return (
    <div className={shared.page}>
      <BackLink href={hrefOf(trainingPaths.catalogue())}>
        {t('training.back')}
      </BackLink>
      {!found && !isFresh && (
        <div role="status" aria-label={t('training.certificates.loading')}>
          <Skeleton width="100%" height="24rem" />
        </div>
      )}
      {remote.status !== 'loading' && !found && isFresh && (
        <FailureState
          of="certificate"
          failure={failure}
          isRetrying={remote.isChecking}
          onRetry={recheck}
        />
      )}
      {found && <Shown certificate={found} />}
    </div>
  );
}

export default CertificatePage;

/** The list has no such certificate. */
const missing = (certificateId: string): Failure => ({
  kind: 'notKnown',
  message: `\`${certificateId}\` is none of your certificates`,
  details: [],
});

function Shown({ certificate }: { readonly certificate: Certificate }) {
  return (
    <>
      <CertificateSheet certificate={certificate} />
      {certificate.status !== 'expired' && certificate.status !== 'revoked' && (
        <ShowCertificate certificate={certificate} />
      )}
    </>
  );
}

import { policyReadPermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import { requirePermission } from '../../../shared/requirePermission';
import type { PublicKey } from '../model';
import type { BundleUseCases, SignedBundle } from '../service/bundleUseCases';
import { type Guards, requireAllReadable } from './guards';

/** What callers may ask for answers without a connection. */
export interface AuthorizedBundle {
  bundle(
    credentials: CallerCredentials,
    repository: string,
  ): Promise<SignedBundle>;
  signingKeys(credentials: CallerCredentials): Promise<readonly PublicKey[]>;
}

/** Checks permissions on bundles. A bundle is whole or not at all: without some of its entities it could answer less strictly. */
export function authorizeBundle(
  inner: BundleUseCases,
  guards: Guards,
): AuthorizedBundle {
  const { permissions } = guards;
  return {
    async bundle(credentials, repository) {
      await requirePermission(permissions, credentials, policyReadPermission);
      const signed = await inner.bundle(repository);
      const asked = { repository, refs: signed.entityRefs };
      await requireAllReadable(guards, credentials, asked);
      return signed;
    },
    async signingKeys(credentials) {
      await requirePermission(permissions, credentials, policyReadPermission);
      return inner.signingKeys();
    },
  };
}

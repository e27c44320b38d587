import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { ReactNode } from 'react';
import { policyRouteRef } from '../../routes';
import { BackLink } from '../../shared/BackLink';

/** Leads back to the policy in force. */
export function BackToPolicy({ children }: { readonly children: ReactNode }) {
  const href = useRouteRef(policyRouteRef)?.();
  return <BackLink href={href ?? ''}>{children}</BackLink>;
}

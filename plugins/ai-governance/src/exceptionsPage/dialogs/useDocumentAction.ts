import {
  policyProposePermission,
  type WaiverRequest,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  toastApiRef,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { policyProposalRouteRef } from '../../routes';
import { useAction } from '../../shared/useAction';
import { useGo } from '../../shared/useGo';
import { useText } from '../../shared/useText';
import { documentWaiver } from '../present/documentWaiver';

/** Copies a waiver as lines of the policy document and leads to where a change of it is proposed, for who may propose one. */
export function useDocumentAction(request: () => WaiverRequest | undefined) {
  const t = useText();
  const toasts = useApi(toastApiRef);
  const href = useRouteRef(policyProposalRouteRef)?.();
  const go = useGo();
  const { allowed } = usePermission({ permission: policyProposePermission });
  const action = useAction(async () => {
    const asked = request();
    if (asked === undefined || href === undefined) return;
    await window.navigator.clipboard.writeText(documentWaiver(asked));
    toasts.post({
      title: t('exceptionsPage.form.copied'),
      description: t('exceptionsPage.form.copiedText'),
      status: 'success',
      timeout: 10000,
    });
    go(href);
  });
  return { action, mayPropose: allowed && href !== undefined };
}

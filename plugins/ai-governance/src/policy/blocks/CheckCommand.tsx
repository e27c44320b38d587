import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCapture } from '../../shared/analytics';
import { CopyLine } from '../../shared/CopyLine';
import { useText } from '../../shared/useText';

/** The line that asks for a decision on one's own checkout, ready to be copied. */
export function CheckCommand({ policy }: { readonly policy: EntityPolicy }) {
  const t = useText();
  const capture = useCapture();
  const backendUrl = useApi(configApiRef).getString('backend.baseUrl');
  return (
    <CopyLine
      text={`ai-governance check --url ${backendUrl} --base origin/main --head HEAD --entity ${policy.entityRef}`}
      what={t('decision.checkCommand')}
      onCopy={() => capture('copyCheckCommand', policy.entityRef)}
    />
  );
}

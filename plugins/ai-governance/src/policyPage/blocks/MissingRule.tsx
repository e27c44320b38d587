import { Alert } from '@backstage/ui';
import { useEffect, useRef } from 'react';
import { useText } from '../../shared/useText';

/** Says that the rule which the address names is not one of the version in force; takes the focus in its place. */
export function MissingRule({ rule }: { readonly rule: string }) {
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [rule]);
  return (
    <div ref={place} tabIndex={-1} role="status">
      <Alert
        status="warning"
        icon
        title={t('policyPage.statement.noSuchRule', { rule })}
        description={t('policyPage.statement.noSuchRuleHint')}
      />
    </div>
  );
}

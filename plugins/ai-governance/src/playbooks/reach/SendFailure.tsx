import { Alert } from '@backstage/ui';
import type { Failure } from '../../shared/failure';
import { RichText } from '../../shared/RichText';
import { useText } from '../../shared/useText';

/** Says that something was not taken, and why; nothing while all is well. */
export function SendFailure({ failure }: { readonly failure?: Failure }) {
  const t = useText();
  if (!failure) return null;
  return (
    <div role="alert">
      <Alert
        status="danger"
        icon
        title={t('playbooks.own.failed')}
        description={
          <RichText>
            {[failure.message, ...failure.details].join(' · ')}
          </RichText>
        }
      />
    </div>
  );
}

import { Alert } from '@backstage/ui';
import type { Failure } from '../../shared/failure';
import { failureElsewhere } from '../../shared/fieldFailures';
import { RichText } from '../../shared/RichText';
import { useText } from '../../shared/useText';

interface FillInFailureProps {
  readonly failure: Failure;
  /** Names of the variables, whose issues stand beside their fields. */
  readonly fields: readonly string[];
}

/** Why there is no prompt; what is wrong with single fields stands beside these. */
export function FillInFailure({ failure, fields }: FillInFailureProps) {
  const t = useText();
  const { message, details } = failureElsewhere(failure, fields);
  return (
    <div role="alert">
      <Alert
        status="danger"
        icon
        title={t('playbooks.prompt.failed')}
        description={
          message === '' ? (
            t('playbooks.prompt.seeFields')
          ) : (
            <RichText>{[message, ...details].join(' · ')}</RichText>
          )
        }
      />
    </div>
  );
}

import { Text } from '@backstage/ui';
import { useText } from '../../shared/useText';
import { useExceptionsOnTab } from '../ExceptionsContext';
import { exceptionsOfRule } from '../present/offer';
import { ExceptionLinks } from './ExceptionLink';

/** Says which exceptions lift what stands beside it. */
export function LiftedBy({ ids }: { readonly ids: readonly string[] }) {
  const t = useText();
  if (ids.length === 0) return null;
  return (
    <Text as="p" variant="body-small" color="secondary">
      {t('exceptions.offer.liftedBy')} <ExceptionLinks ids={ids} />
    </Text>
  );
}

/** The same, of approved waivers of a rule; nothing where there are none. */
export function RuleLiftedBy({ rules }: { readonly rules: readonly string[] }) {
  const exceptions = useExceptionsOnTab()?.policy.exceptions;
  return (
    <LiftedBy
      ids={rules.flatMap(rule => exceptionsOfRule(rule, exceptions).approved)}
    />
  );
}

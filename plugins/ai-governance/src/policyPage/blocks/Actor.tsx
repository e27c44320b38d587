import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Instant } from '../../shared/Instant';
import { useText } from '../../shared/useText';
import { personOf } from '../present/versions';

interface ActorProps {
  readonly by: string | undefined;
  /** UTC, ISO 8601. */
  readonly at: string | undefined;
}

/** When something was done, and by whom. */
export function Actor({ by, at }: ActorProps) {
  const t = useText();
  const person = personOf(by);
  return (
    <span>
      {at !== undefined && <Instant at={at} />}
      {at !== undefined && by !== undefined && ' · '}
      {person !== undefined && <EntityRefLink entityRef={person} />}
      {by !== undefined &&
        person === undefined &&
        t('policyPage.versions.byPortal')}
    </span>
  );
}

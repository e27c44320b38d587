import type { PolicyVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { useText } from '../../shared/useText';
import { headlineOf } from '../present/simulation';
import { useNewestSimulation } from '../useSimulation';

/** What the newest simulation of a version says, before it is published; nothing while it cannot be told. */
export function PublishSimulation({
  version: { digest },
}: {
  readonly version: Pick<PolicyVersion, 'digest'>;
}) {
  const t = useText();
  const { isLoading, simulation, failure } = useNewestSimulation(digest);
  if (isLoading || failure) return null;
  const headline = simulation && headlineOf(simulation, t);
  return (
    <div role="note">
      <Text as="p" weight="bold">
        {t('simulation.publish.title')}
      </Text>
      <Text as="p">{headline ?? t('simulation.publish.none')}</Text>
    </div>
  );
}

import { Section } from '../../shared/Section';
import { useText } from '../../shared/useText';
import { inOrder } from '../alertFilters';
import { useOpenAlerts } from '../useAiUse';
import { AlertList } from './AlertList';

/** Open alerts about AI where it should not be in the repository of an entity; nothing when there are none. */
export function Alerts({ entityRef }: { readonly entityRef: string }) {
  const t = useText();
  const { remote, reload } = useOpenAlerts(entityRef);
  const alerts =
    remote.status === 'ready' ? remote.data.flatMap(({ items }) => items) : [];
  if (alerts.length === 0) return null;
  return (
    <Section title={t('aiUse.alerts.title')}>
      <AlertList alerts={inOrder(alerts)} onDone={reload} />
    </Section>
  );
}

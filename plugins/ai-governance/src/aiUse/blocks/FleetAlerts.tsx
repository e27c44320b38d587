import { Button, Text } from '@backstage/ui';
import { Choice } from '../../shared/Choice';
import { FailureState } from '../../shared/FailureState';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useOwnRefs } from '../../shared/useOwnRefs';
import { useSearchFilters } from '../../shared/useSearchFilters';
import { useText } from '../../shared/useText';
import { alertsOf, inOrder, readWhose, WHOSE } from '../alertFilters';
import { readFilters } from '../filters';
import { useOpenAlerts } from '../useAiUse';
import { AlertList } from './AlertList';

/** Open alerts of all repositories, or of those that the address narrows them to. */
export function FleetAlerts() {
  const t = useText();
  const { remote, reload } = useOpenAlerts();
  const ownRefs = useOwnRefs();
  const { params, change } = useSearchFilters();
  const whose = readWhose(params);
  const { owner } = readFilters(params);
  if (remote.status === 'loading') return null;
  const all =
    remote.status === 'ready' ? remote.data.flatMap(({ items }) => items) : [];
  const shown = inOrder(alertsOf(all, { whose, owner, ownRefs }), ownRefs);
  return (
    <Section
      title={t('aiUse.alerts.title')}
      aside={
        (all.length > 1 || whose !== undefined) && (
          <Choice
            label={t('aiUse.alerts.whose.label')}
            none={t('aiUse.filter.any')}
            value={whose}
            options={WHOSE.map(id => ({
              id,
              label: t(`aiUse.alerts.whose.${id}`),
            }))}
            onChange={alerts => change({ alerts })}
          />
        )
      }
    >
      <div className={shared.stack}>
        {remote.status === 'failed' && (
          <FailureState
            failure={remote.failure}
            isRetrying={remote.isChecking}
            onRetry={reload}
          />
        )}
        {remote.status === 'ready' && all.length === 0 && (
          <StateWord tone="success" look="plain">
            {t('aiUse.alerts.none')}
          </StateWord>
        )}
        {all.length > 0 && shown.length === 0 && (
          <div role="status">
            <Text>
              {t('aiUse.alerts.noneOfThese', { all: String(all.length) })}
            </Text>{' '}
            <Button
              size="small"
              variant="tertiary"
              onPress={() => change({ alerts: undefined, owner: undefined })}
            >
              {t('aiUse.alerts.showAll')}
            </Button>
          </div>
        )}
        <AlertList alerts={shown} onDone={reload} />
      </div>
    </Section>
  );
}

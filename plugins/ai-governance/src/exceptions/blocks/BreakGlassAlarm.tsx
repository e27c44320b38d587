import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Alert, Text } from '@backstage/ui';
import { Instant } from '../../shared/Instant';
import { useText } from '../../shared/useText';
import type { BreakGlassView } from '../present/breakGlass';
import { alarmingUses } from '../present/exceptions';
import { ExceptionLink } from './ExceptionLink';

/** Tells everybody at the top of the tab that the gate is or was passed by break-glass; nothing otherwise. */
export function BreakGlassAlarm({ policy }: { readonly policy: EntityPolicy }) {
  const t = useText();
  const uses = alarmingUses(policy.exceptions);
  if (uses.length === 0) return null;
  return (
    <Alert
      status="danger"
      icon
      title={t('exceptions.glass.alarm', { count: uses.length })}
      description={
        <>
          {uses.map(use => (
            <AlarmLine key={use.id} use={use} />
          ))}
        </>
      }
    />
  );
}

function AlarmLine({ use }: { readonly use: BreakGlassView }) {
  const t = useText();
  const commit = use.headSha.slice(0, 8);
  return (
    <Text as="p">
      <ExceptionLink id={use.id} />
      {': '}
      {use.isActive ? (
        <>
          {t('exceptions.glass.alarmActive', { commit })}{' '}
          <Instant at={use.expiresAt} />.{' '}
          {use.state === 'reviewOpen' && t('exceptions.glass.alarmReview')}
        </>
      ) : (
        t('exceptions.glass.alarmOpen', { commit })
      )}
    </Text>
  );
}

import type { PlaybookSummary } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { HEALTH_TONE } from '../present/health';
import { Day } from './Day';

/** Whether somebody has to look at a playbook again, and by when. */
export function ReviewState({
  playbook: { health, reviewBy },
}: {
  readonly playbook: Pick<PlaybookSummary, 'health' | 'reviewBy'>;
}) {
  const t = useText();
  return (
    <StateWord tone={HEALTH_TONE[health]} look="plain">
      {t(`playbooks.health.${health}`)}
      {' · '}
      <Day on={reviewBy} />
    </StateWord>
  );
}

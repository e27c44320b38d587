import type { TrainingStanding } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Instant } from '../../shared/Instant';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { instantOf, STANDING_TONE } from '../present/standing';

interface StandingProps {
  readonly standing: TrainingStanding;
  /** Modules of the path. */
  readonly modules: number;
}

/** How far the reader has come on a path, in words. */
export function Standing({ standing, modules }: StandingProps) {
  const t = useText();
  const { state, modulesRead } = standing;
  const at = instantOf(standing);
  return (
    <StateWord tone={STANDING_TONE[state]}>
      {state === 'started'
        ? t('training.state.started', { read: modulesRead, of: modules })
        : t(`training.state.${state}`)}
      {at !== undefined && (
        <>
          {' '}
          <Instant at={at} />
        </>
      )}
    </StateWord>
  );
}

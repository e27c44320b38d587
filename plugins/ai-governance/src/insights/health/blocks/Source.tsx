import type { SourceHealth } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Section } from '../../../shared/Section';
import shared from '../../../shared/shared.module.css';
import { StateWord } from '../../../shared/StateWord';
import { useText } from '../../../shared/useText';
import styles from '../../insights.module.css';
import { STATE_TONE } from '../present/source';
import { Dropped } from './Dropped';
import { RunButton } from './RunButton';
import { SourceFacts } from './SourceFacts';

interface SourceProps {
  readonly source: SourceHealth;
  /** Reads the sources anew. */
  readonly onChanged: () => void;
}

/** How one source fares, and how to fix it. */
export function Source({ source, onChanged }: SourceProps) {
  const t = useText();
  const { state, collects } = source;
  return (
    <Section
      title={source.title}
      aside={
        <div className={styles.aside}>
          <StateWord tone={STATE_TONE[state]}>
            {t(`insights.health.state.${state}`)}
            {source.isRunning && `, ${t('insights.health.running')}`}
          </StateWord>
          {collects && <RunButton source={source} onDone={onChanged} />}
        </div>
      }
    >
      <div className={shared.stack}>
        <SourceFacts source={source} now={new Date()} />
        <Dropped source={source} />
      </div>
    </Section>
  );
}

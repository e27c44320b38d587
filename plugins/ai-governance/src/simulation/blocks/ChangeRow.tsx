import type { SimulatedChange } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Link, Text } from '@backstage/ui';
import { BreakAtSlashes } from '../../shared/BreakAtSlashes';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { sentenceCase } from '../../shared/sentenceCase';
import { StateWord } from '../../shared/StateWord';
import type { Tone } from '../../shared/tone';
import { useEntityTabHref } from '../../shared/useEntityTabHref';
import { useText } from '../../shared/useText';
import { groupName } from '../present/simulation';
import styles from '../simulation.module.css';
import { Judgement } from './Judgement';

const TONE = {
  newlyHeld: 'danger',
  newlyPassed: 'success',
  heldOtherwise: 'warning',
  cannotTell: 'neutral',
} as const satisfies Record<SimulatedChange['kind'], Tone>;

const SHORT_SHA = 8;

interface ChangeRowProps {
  readonly change: SimulatedChange;
  readonly simulationId: string;
  /** Whether a sampled change can be judged here. */
  readonly isJudging: boolean;
  readonly onLabelled: (change: SimulatedChange) => void;
}

/** One change that would fare otherwise, with its reason; of the sample, what people say of it. */
export function ChangeRow({
  change,
  simulationId,
  isJudging,
  onLabelled,
}: ChangeRowProps) {
  const t = useText();
  const label = (column: 'reason' | 'rules' | 'teamAndTier') =>
    t(`simulation.changes.table.${column}`);
  return (
    <tr>
      <th scope="row" className={styles.change}>
        <ChangeName change={change} />
        <Text as="p" variant="body-small" color="secondary">
          <Instant at={change.decidedAt} />
        </Text>
      </th>
      <td>
        <StateWord tone={TONE[change.kind]}>
          {t(`simulation.kind.${change.kind}`)}
        </StateWord>
      </td>
      <td className={styles.reason} data-label={label('reason')}>
        <RichText>{sentenceCase(change.reason)}</RichText>
        {change.isSampled && isJudging && (
          <Judgement
            change={change}
            simulationId={simulationId}
            onLabelled={onLabelled}
          />
        )}
      </td>
      <td className={styles.names} data-label={label('rules')}>
        {change.rules.join(', ')}
      </td>
      <td className={styles.names} data-label={label('teamAndTier')}>
        {change.teams.map(key => groupName('team', { key }, t)).join(', ')}
        <Text as="p" variant="body-small" color="secondary">
          {groupName('tier', { key: change.tier }, t)}
        </Text>
      </td>
    </tr>
  );
}

/** Leads to the decision, over the tab of the first component that it is about; a change of the past has none. */
function ChangeName({ change }: { readonly change: SimulatedChange }) {
  const t = useText();
  const hrefOf = useEntityTabHref();
  const { repository, pullRequest, headSha, decisionId } = change;
  const name =
    pullRequest === undefined
      ? `${repository}@${headSha.slice(0, SHORT_SHA)}`
      : `${repository}#${pullRequest}`;
  const component = change.entityRefs.find(ref => ref.startsWith('component:'));
  if (change.origin === 'history') {
    return (
      <>
        <Text>
          <BreakAtSlashes name={name} />
        </Text>
        <Text as="p" variant="body-small" color="secondary">
          {t('simulation.changes.merged')}
        </Text>
      </>
    );
  }
  if (component === undefined) {
    return (
      <Text>
        <BreakAtSlashes name={name} />
      </Text>
    );
  }
  return (
    <Link
      href={`${hrefOf(component)}?decision=${encodeURIComponent(decisionId)}`}
      aria-label={t('simulation.changes.openDecision', { change: name })}
    >
      <BreakAtSlashes name={name} />
    </Link>
  );
}

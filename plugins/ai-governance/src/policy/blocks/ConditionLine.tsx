import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { AskForWaiver } from '../../exceptions/blocks/AskForWaiver';
import { LiftedBy } from '../../exceptions/blocks/LiftedBy';
import { Protection } from '../../protection/Protection';
import { useCapture } from '../../shared/analytics';
import { DisclosureButton, useDisclosure } from '../../shared/Disclosure';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';
import type { ObligationView } from '../present';
import { ModeBadge } from './ModeBadge';
import { RulePanel, ruleIdsOf } from './RulePanel';

/** One condition: state, what is required, what was found, how to fix it; evidence and rule on demand. */
export function ConditionLine({
  obligation,
  entityRef,
}: {
  readonly obligation: ObligationView;
  /** Of the component in view; absent where a decision stands alone. */
  readonly entityRef?: string;
}) {
  const t = useText();
  const capture = useCapture();
  const details = useDisclosure(() =>
    capture('openRule', ruleIdsOf(obligation.rules).join(' ')),
  );
  return (
    <li className={styles.condition}>
      <div className={styles.conditionHead}>
        <StateWord tone={obligation.tone} look="plain">
          <ConditionState obligation={obligation} />
        </StateWord>
        <span className={styles.conditionTags}>
          {obligation.modeNote && <ModeBadge note={obligation.modeNote} />}
          <Text color="secondary" variant="body-small">
            {t(`conditions.phase.${obligation.phase}`)}
          </Text>
        </span>
      </div>
      <Text as="p">
        <RichText>{obligation.text}</RichText>
      </Text>
      <Text as="p" color="secondary">
        <RichText>{obligation.found}</RichText>
      </Text>
      {obligation.liftedBy !== undefined && (
        <LiftedBy ids={[obligation.liftedBy]} />
      )}
      {obligation.fix && obligation.state !== 'met' && (
        <Text as="p">
          <Text weight="bold">{t('conditions.howToFix')}: </Text>
          <RichText>{obligation.fix}</RichText>
        </Text>
      )}
      <div className={styles.conditionActions}>
        <DisclosureButton
          state={details}
          isFlush
          label={`${t('conditions.details')}: ${obligation.text}`}
        >
          {t('conditions.details')}
        </DisclosureButton>
        <Ask obligation={obligation} />
      </div>
      {details.isOpen && (
        <div id={details.id} className={styles.behind}>
          <ConditionDetails obligation={obligation} entityRef={entityRef} />
        </div>
      )}
    </li>
  );
}

/** A waiver of what is open; what is met or waived needs none. */
function Ask({ obligation }: { readonly obligation: ObligationView }) {
  const isOpen =
    obligation.state === 'notMet' || obligation.state === 'notReported';
  if (!isOpen) return null;
  return (
    <>
      {ruleIdsOf(obligation.rules).map(rule => (
        <AskForWaiver
          key={rule}
          rule={rule}
          about={obligation.text}
          paths={obligation.paths}
        />
      ))}
    </>
  );
}

function ConditionState({
  obligation,
}: {
  readonly obligation: ObligationView;
}) {
  const t = useText();
  if (obligation.state === 'waived' && obligation.waivedUntil) {
    return (
      <>
        {t(
          obligation.isBreakGlass
            ? 'conditions.state.brokenUntil'
            : 'conditions.state.waivedUntil',
        )}{' '}
        <Instant at={obligation.waivedUntil} />
      </>
    );
  }
  return <>{t(`conditions.state.${obligation.state}`)}</>;
}

function ConditionDetails({
  obligation,
  entityRef,
}: {
  readonly obligation: ObligationView;
  readonly entityRef?: string;
}) {
  const t = useText();
  return (
    <div className={styles.stack}>
      <FactList
        facts={[
          [
            t('conditions.evidence'),
            <Evidence key="e" obligation={obligation} />,
          ],
          [
            t('conditions.owners'),
            obligation.owners.length > 0 ? (
              <span key="o" className={styles.inlineList}>
                {obligation.owners.map(owner => (
                  <EntityRefLink key={owner} entityRef={owner} />
                ))}
              </span>
            ) : undefined,
          ],
          [
            t('conditions.paths'),
            obligation.paths.length > 0 ? (
              <span key="p" className={styles.inlineList}>
                {obligation.paths.map(path => (
                  <code key={path}>{path}</code>
                ))}
              </span>
            ) : undefined,
          ],
        ]}
      />
      {obligation.kind === 'protection' && entityRef !== undefined && (
        <Protection entityRef={entityRef} />
      )}
      <RulePanel rules={obligation.rules} />
    </div>
  );
}

function Evidence({ obligation }: { readonly obligation: ObligationView }) {
  const t = useText();
  if (obligation.evidence.length === 0) {
    return <>{t('conditions.noEvidence')}</>;
  }
  return (
    <ul className={styles.plainList}>
      {obligation.evidence.map((item, index) => (
        <li key={index}>
          <RichText>{item.text}</RichText>{' '}
          <Text color="secondary" variant="body-small">
            ({t(`conditions.trust.${item.trust}`)}
            {!item.counts && `, ${t('conditions.doesNotCount')}`}
            {item.at && (
              <>
                , <Instant at={item.at} />
              </>
            )}
            )
          </Text>
        </li>
      ))}
    </ul>
  );
}

import type {
  EntityExceptions,
  EntityPolicy,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { RiLockLine } from '@remixicon/react';
import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import { useCapture } from '../../shared/analytics';
import { DisclosureButton } from '../../shared/Disclosure';
import { Section } from '../../shared/Section';
import { StatePanel } from '../../shared/StatePanel';
import { useSearchParam } from '../../shared/useSearchParam';
import { useText } from '../../shared/useText';
import { StricterOnTab } from '../../strengthenings/blocks/StricterOnTab';
import { useExceptionsOnTab } from '../ExceptionsContext';
import styles from '../exceptions.module.css';
import { presentExceptions, shownIds } from '../present/exceptions';
import { BreakGlassMenu } from './BreakGlassMenu';
import { ExceptionList } from './ExceptionList';
import { PastExceptions } from './PastExceptions';

/** Exceptions from the policy here: what waits for a decision, what is in effect, and on demand what is over. */
export function Exceptions({ policy }: { readonly policy: EntityPolicy }) {
  const t = useText();
  const block = useRef<HTMLElement>(null);
  const past = usePast(policy);
  useFocusAfterChange(policy, block);
  const { repository, exceptions } = policy;
  return (
    <Section
      title={t('exceptions.title')}
      focusRef={block}
      aside={
        <div className={styles.tools}>
          {exceptions && (
            <DisclosureButton state={past}>
              {t('exceptions.showPast')}
            </DisclosureButton>
          )}
          {repository !== undefined && (
            <BreakGlassMenu repository={repository} />
          )}
        </div>
      }
    >
      {exceptions === undefined ? (
        <NoPermission />
      ) : (
        <>
          <Current policy={policy} exceptions={exceptions} />
          <StricterOnTab
            policy={policy}
            strengthenings={exceptions.strengthenings}
          />
          {past.isOpen && (
            <div id={past.id} className={styles.group}>
              <PastExceptions policy={policy} />
            </div>
          )}
        </>
      )}
    </Section>
  );
}

function Current({
  policy,
  exceptions,
}: {
  readonly policy: EntityPolicy;
  readonly exceptions: EntityExceptions;
}) {
  const t = useText();
  const { requests, current } = presentExceptions(exceptions, policy.rules);
  if (requests.length + current.length === 0) {
    return (
      <div className={styles.group}>
        <Text as="p" color="secondary">
          {t('exceptions.none')} {t('exceptions.noneHint')}
        </Text>
      </div>
    );
  }
  return (
    <>
      <ExceptionList title={t('exceptions.requests')} items={requests} />
      <ExceptionList title={t('exceptions.current')} items={current} />
    </>
  );
}

function NoPermission() {
  const t = useText();
  return (
    <StatePanel
      icon={<RiLockLine size={28} />}
      title={t('exceptions.noPermission.title')}
    >
      <Text as="p" color="secondary">
        {t('exceptions.noPermission.text')}
      </Text>
    </StatePanel>
  );
}

/** The past is shown on demand, and when the address names an exception that is not among those in view. */
function usePast({ exceptions }: EntityPolicy) {
  const id = useId();
  const capture = useCapture();
  const [led] = useSearchParam('exception');
  const [chosen, setChosen] = useState({ led: '', isOpen: false });
  const isLedTo = led !== undefined && !shownIds(exceptions).includes(led);
  // Closing it holds until the address leads to another one.
  const isWanted = chosen.isOpen || (isLedTo && chosen.led !== led);
  const isOpen = exceptions !== undefined && isWanted;
  return {
    id,
    isOpen,
    toggle: () => {
      if (!isOpen) capture('showPastExceptions', 'past');
      setChosen({ led: led ?? '', isOpen: !isOpen });
    },
  };
}

/** Keeps the focus on the page when the button that had it went away with what it changed. */
function useFocusAfterChange(
  policy: EntityPolicy,
  block: RefObject<HTMLElement>,
) {
  const wantsFocus = useExceptionsOnTab()?.wantsFocus;
  useEffect(() => {
    if (!wantsFocus?.current) return;
    wantsFocus.current = false;
    if (document.activeElement === document.body) block.current?.focus();
  }, [policy, block, wantsFocus]);
}

import {
  exceptionReadPermission,
  strengtheningStartPermission,
  waiverDecidePermission,
  waiverRequestPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button, Text } from '@backstage/ui';
import { useMemo, useState } from 'react';
import { AfterChangeContext } from '../exceptions/AfterChange';
import { DecisionDrawer } from '../policy/blocks/DecisionDrawer';
import shared from '../shared/shared.module.css';
import { useActivePolicy } from '../shared/useActivePolicy';
import { useSearchFilters } from '../shared/useSearchFilters';
import { useSearchParam } from '../shared/useSearchParam';
import { useText } from '../shared/useText';
import { StrengthenAnywhere } from '../strengthenings/dialogs/StrengthenAnywhere';
import { Filters } from './blocks/Filters';
import { Lists } from './blocks/Lists';
import { NoPermission } from './blocks/NoPermission';
import { AskDialog } from './dialogs/AskDialog';
import styles from './exceptionsPage.module.css';
import { readFilters } from './filters';
import { useProposal } from '../strengthenings/useProposal';
import { longerOf, type Longer } from './present/longer';

/** Every exception: what waits, what is in effect, open reviews, and what is over. */
export function ListPage() {
  const t = useText();
  const { params, change } = useSearchFilters();
  const filters = useMemo(() => readFilters(params), [params]);
  const [version, setVersion] = useState(0);
  const [asking, setAsking] = useState<{ readonly longer?: Longer }>();
  const [isStricter, setStricter] = useState(false);
  const { proposal, forget } = useProposal();
  const [decisionId, openDecision] = useSearchParam('decision');
  const policy = useActivePolicy();
  const read = usePermission({ permission: exceptionReadPermission });
  const { allowed: mayAsk } = usePermission({
    permission: waiverRequestPermission,
  });
  const { allowed: mayDecide } = usePermission({
    permission: waiverDecidePermission,
  });
  const { allowed: mayStrengthen } = usePermission({
    permission: strengtheningStartPermission,
  });
  const readAnew = useMemo(() => () => setVersion(before => before + 1), []);
  if (read.loading) return null;
  if (!read.allowed) return <NoPermission />;
  const rules = policy?.rules ?? [];
  return (
    <AfterChangeContext.Provider value={readAnew}>
      <div className={shared.page}>
        <div className={styles.head}>
          <Text as="p" color="secondary">
            {t('exceptionsPage.intro')}{' '}
            {policy &&
              t('exceptionsPage.limits', {
                days: String(policy.exceptions.waiverDaysAtMost),
                hours: String(policy.exceptions.breakGlassHours),
              })}
          </Text>
          <div className={styles.tools}>
            {mayAsk && (
              <Button onPress={() => setAsking({})}>
                {t('exceptionsPage.ask')}
              </Button>
            )}
            {mayStrengthen && (
              <Button variant="secondary" onPress={() => setStricter(true)}>
                {t('stricter.start')}
              </Button>
            )}
          </div>
        </div>
        <Filters filters={filters} rules={rules} onChange={change} />
        <Lists
          filters={filters}
          rules={rules}
          version={version}
          mayDecide={mayDecide}
          onLonger={
            mayAsk
              ? waiver => setAsking({ longer: longerOf(waiver) })
              : undefined
          }
        />
      </div>
      {asking && (
        <AskDialog
          policy={policy}
          longer={asking.longer}
          onClose={() => setAsking(undefined)}
        />
      )}
      {mayStrengthen && (isStricter || proposal) && (
        <StrengthenAnywhere
          proposal={proposal}
          onClose={() => {
            setStricter(false);
            forget();
          }}
        />
      )}
      <DecisionDrawer
        decisionId={decisionId}
        onOpen={openDecision}
        onClose={() => openDecision(undefined)}
      />
    </AfterChangeContext.Provider>
  );
}

import type { RequiredPlaybook } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { playbookRouteRef } from '../../routes';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { ACTIVE, cachesOf } from '../../shared/governanceCaches';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';
import { Day } from '../blocks/Day';
import styles from '../playbooks.module.css';
import { DUTY_TONE } from '../present/duty';

/** What the reader still has to read, for them alone. Nothing while there is nothing, or when it cannot be told beside the catalogue. */
export function OwnReading() {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote } = useResource(cachesOf(client).ownReading, ACTIVE);
  const open =
    remote.status === 'ready'
      ? remote.data.items.filter(({ state }) => state !== 'done')
      : [];
  if (open.length === 0) return null;
  return (
    <Section title={t('playbooks.own.reading')}>
      <div className={shared.stack}>
        <Text as="p" color="secondary">
          {t('playbooks.own.private')}
        </Text>
        <ul className={shared.rowList} aria-label={t('playbooks.own.reading')}>
          {open.map(required => (
            <Line key={required.name} required={required} />
          ))}
        </ul>
      </div>
    </Section>
  );
}

function Line({
  required: { name, title, state, dueOn },
}: {
  readonly required: RequiredPlaybook;
}) {
  const t = useText();
  const href = useRouteRef(playbookRouteRef)?.({ name });
  return (
    <li className={styles.line}>
      <Link href={href ?? ''} weight="bold">
        {title}
      </Link>
      <StateWord tone={DUTY_TONE[state]}>
        {t(`playbooks.own.state.${state}`)}
      </StateWord>
      <span>
        {t('playbooks.own.dueOn')} <Day on={dueOn} />
      </span>
    </li>
  );
}

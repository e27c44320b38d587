import type { TierRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import { Instant } from '../shared/Instant';
import { RichText } from '../shared/RichText';
import shared from '../shared/shared.module.css';
import { StateWord } from '../shared/StateWord';
import { useEntityTabHref } from '../shared/useEntityTabHref';
import { useText } from '../shared/useText';
import styles from './classification.module.css';
import { RequestActions } from './RequestActions';
import { RequestReason } from './RequestReason';
import { RequestWords } from './RequestWords';

const TONE = {
  open: 'info',
  accepted: 'success',
  refused: 'danger',
  withdrawn: 'neutral',
} as const;

const COLUMNS = ['entity', 'wants', 'why', 'decision'] as const;

interface RequestTableProps {
  readonly requests: readonly TierRequest[];
  readonly onDone: () => void;
}

/** Requests with what the reader may say about each. */
export function RequestTable({ requests, onDone }: RequestTableProps) {
  const t = useText();
  return (
    <div className={shared.scroll}>
      <table className={`${shared.table} ${shared.stacked}`}>
        <caption className={shared.hidden}>
          {t('classification.queue.title')}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map(column => (
              <th key={column} scope="col">
                {t(`classification.queue.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {requests.map(request => (
            <Row key={request.requestId} request={request} onDone={onDone} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  request,
  onDone,
}: Pick<RequestTableProps, 'onDone'> & { readonly request: TierRequest }) {
  const tabHref = useEntityTabHref();
  return (
    <tr>
      <th scope="row">
        <Link href={tabHref(request.entityRef)} weight="bold">
          {parseEntityRef(request.entityRef).name}
        </Link>
      </th>
      <td>
        <RequestWords request={request} />
      </td>
      <td>
        <RequestReason request={request} />
      </td>
      <td className={styles.decision}>
        <Decision request={request} />
        <RequestActions request={request} onDone={onDone} />
      </td>
    </tr>
  );
}

function Decision({ request }: { readonly request: TierRequest }) {
  const t = useText();
  const { state, decision } = request;
  return (
    <>
      <StateWord tone={TONE[state]} look="plain">
        {t(`classification.state.${state}`)}
      </StateWord>
      {decision && (
        <Text as="p" variant="body-small" color="secondary">
          <EntityRefLink entityRef={decision.by} />
          {', '}
          <Instant at={decision.at} />: <RichText>{decision.reason}</RichText>
        </Text>
      )}
    </>
  );
}

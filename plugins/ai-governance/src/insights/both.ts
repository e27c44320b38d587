import type { KpiDefinition } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Remote } from '../shared/resourceCache';

interface Answered<T> {
  readonly remote: Remote<T>;
  readonly reload: () => void;
}

interface Known {
  readonly remote: Remote<readonly KpiDefinition[]>;
  readonly recheck: () => Promise<void>;
}

/** An answer together with what its KPIs mean: there when both are, failed when one is. */
export function both<T>(answered: Answered<T>, known: Known) {
  const reload = () => {
    answered.reload();
    if (known.remote.status === 'failed') void known.recheck();
  };
  return { remote: joined(answered.remote, known.remote), reload };
}

function joined<T>(
  answer: Remote<T>,
  kpis: Remote<readonly KpiDefinition[]>,
): Remote<{ readonly answer: T; readonly kpis: readonly KpiDefinition[] }> {
  if (answer.status === 'failed') return answer;
  if (kpis.status === 'failed') return kpis;
  if (answer.status === 'loading' || kpis.status === 'loading')
    return { status: 'loading' };
  return { ...answer, data: { answer: answer.data, kpis: kpis.data } };
}

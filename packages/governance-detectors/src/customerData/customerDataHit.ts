import { RANKS, type Hit } from '../scan/detector';
import { CUSTOMER_DATA } from '../scan/selection';
import type { Span } from '../text/spans';
import { REMOVE_CUSTOMER_DATA } from '../texts';

/** One value of a customer. */
export const customerDataHit = (
  rule: string,
  title: string,
  { start, end }: Span,
): Hit => ({
  rule,
  title,
  class: CUSTOMER_DATA,
  fix: REMOVE_CUSTOMER_DATA,
  spans: [{ start, end }],
  rank: RANKS.customerData,
});

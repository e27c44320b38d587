import type {
  GovernanceClient,
  LedgerLeaf,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { TreeHead } from '@ai-enablement/governance-core';
import { requireShape } from '../check/requireAnswer';
import type { Connection } from '../connection';
import { answerTo } from '../http/explainAnswer';
import { leafPageShape } from './shapes';

const LEAVES_PER_PAGE = 2000;

/** The ledger of a portal: the head of now, and the leaves it stands for. */
export interface ServedLedger {
  readonly head: TreeHead;
  /** Pages in the order in which the portal serves them; later leaves are left out. */
  readonly pages: AsyncGenerator<readonly LedgerLeaf[]>;
}

/** What the portal is asked for, for messages. */
export const askedOf = ({ hasToken }: Connection) => ({
  purpose: 'read the ledger',
  permission: 'ai-governance.ledger.read',
  hasToken,
});

/** Opens the ledger of a portal. */
export async function openLedger(
  connection: Connection,
): Promise<ServedLedger> {
  const page = (from: number) => pageFrom(connection, from);
  const first = await page(0);
  const { size, root } = first.head;
  return { head: { size, root }, pages: pagesUpTo(size, { first, page }) };
}

type LeafPage = Awaited<ReturnType<GovernanceClient['listLedgerLeaves']>>;

async function* pagesUpTo(
  size: number,
  {
    first,
    page,
  }: {
    readonly first: LeafPage;
    readonly page: (from: number) => Promise<LeafPage>;
  },
): AsyncGenerator<readonly LedgerLeaf[]> {
  let next = 0;
  for (let current = first; ; current = await page(next)) {
    const items = current.items.filter(({ index }) => index < size);
    if (items.length > 0) yield items;
    const last = current.items[current.items.length - 1];
    // A page that leads nowhere is the last one, whatever the head says: what is missing is found by verifying.
    if (last === undefined || last.index < next || last.index + 1 >= size)
      return;
    next = last.index + 1;
  }
}

async function pageFrom(
  connection: Connection,
  from: number,
): Promise<LeafPage> {
  const asked = askedOf(connection);
  const page = await answerTo(
    asked,
    connection.client.listLedgerLeaves({ from, limit: LEAVES_PER_PAGE }),
  );
  requireShape(leafPageShape, page, asked.purpose);
  return page;
}

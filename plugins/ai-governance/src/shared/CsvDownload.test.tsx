import {
  GovernanceApiError,
  type Query,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { waiver } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

type List = (query?: Query<'listWaivers'>) => Promise<{
  items: ReturnType<typeof waiver>[];
  nextCursor?: string;
}>;

const CSV = 'Download all of “History of waivers” as CSV';
const history = (listWaivers: List) =>
  renderPage({
    path: '/ai-governance/exceptions?view=history&rule=scans',
    client: { listWaivers },
  });
const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));
/** Pages of one waiver each, of which the screen reads the first. */
const twoPages: List = async ({ cursor } = {}) =>
  cursor === undefined
    ? { items: [waiver({ waiverId: 'W-1' })], nextCursor: 'more' }
    : { items: [waiver({ waiverId: 'W-2' })] };

describe('R31 R52 a list as CSV', () => {
  const saved: Blob[] = [];
  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = jest.fn((blob: Blob) => {
      saved.push(blob);
      return 'blob:x';
    });
    URL.revokeObjectURL = jest.fn();
  });

  it('has every row that the filters let through, also those not in view', async () => {
    const listWaivers = jest.fn(twoPages);
    history(listWaivers);
    await press(CSV);
    await waitFor(() => expect(saved).toHaveLength(1));
    const asked = { phase: 'over', rule: 'scans', sort: 'newest', limit: 200 };
    for (const cursor of [undefined, 'more']) {
      expect(listWaivers).toHaveBeenCalledWith(
        { ...asked, cursor },
        expect.anything(),
      );
    }
    const text = await new Response(saved[0]).text();
    const ids = text.split('\r\n').map(line => line.split(',')[0]);
    expect(ids).toEqual(['waiver', 'W-1', 'W-2', '']);
  });

  it('says how far it is, and can be stopped', async () => {
    history(async (query = {}) =>
      query.limit === 200 && query.cursor !== undefined
        ? new Promise(() => {})
        : twoPages(query),
    );
    await press(CSV);
    expect(await screen.findByText('1 read')).toBeVisible();
    await press(`Stop: ${CSV}`);
    expect(screen.queryByText('1 read')).toBeNull();
    expect(saved).toEqual([]);
  });

  it('says when it failed, and why', async () => {
    history(async (query = {}) => {
      if (query.limit !== 200) return twoPages(query);
      throw new GovernanceApiError({ status: 503, code: 'x', message: 'down' });
    });
    await press(CSV);
    expect(
      await screen.findByText('The file was not made'),
    ).toBeInTheDocument();
    expect(screen.getByText('down')).toBeInTheDocument();
    expect(saved).toEqual([]);
  });
});

import type { DecisionDesk } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { mockServices } from '@backstage/backend-test-utils';
import { startSources } from './startSources';

const desk: DecisionDesk = {
  decide: async () => ({ decisionId: 'd' }),
  submitScan: async () => ({ scanId: 's' }),
  assignTier: async () => {},
  assignStage: async () => {},
};

describe('R36 starting decision sources', () => {
  const start = async (
    starts: Readonly<Record<string, () => Promise<void>>>,
    signal = new AbortController().signal,
  ) => {
    const logger = mockServices.logger.mock();
    const sources = Object.entries(starts).map(([id, run]) => ({
      id,
      start: run,
    }));
    const deskFor = jest.fn(() => desk);
    await startSources(sources, { deskFor, logger, signal, pauseMs: 1 });
    return { logger, deskFor };
  };

  it('gives each its own desk', async () => {
    const idle = async () => {};
    const { deskFor } = await start({ one: idle, two: idle });
    expect(deskFor.mock.calls).toEqual([['one'], ['two']]);
  });

  it('starts one again that fails, and goes on with the others', async () => {
    const flaky = jest
      .fn()
      .mockRejectedValueOnce(new Error('not yet'))
      .mockResolvedValue(undefined);
    const broken = jest.fn().mockRejectedValue(new Error('never'));
    const last = jest.fn().mockResolvedValue(undefined);
    const { logger } = await start({ flaky, broken, last });
    expect(flaky).toHaveBeenCalledTimes(2);
    expect(broken).toHaveBeenCalledTimes(5);
    expect(last).toHaveBeenCalledTimes(1);
    expect(logger.error).toHaveBeenCalledTimes(6);
  });

  it('stops when the backend stops', async () => {
    const stop = new AbortController();
    const first = jest.fn(async () => stop.abort());
    const second = jest.fn();
    await expect(start({ first, second }, stop.signal)).rejects.toThrow();
    expect(second).not.toHaveBeenCalled();
  });
});

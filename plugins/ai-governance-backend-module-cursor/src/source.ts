import {
  VendorApi,
  type Clock,
  type SignalDesk,
  type SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { collectCommits } from './collect/collectCommits';
import { collectUsage } from './collect/collectUsage';
import { USUAL_HOST, type CursorConfig } from './config';
import { commitKind, userDayKind } from './kinds';

/** Cursor adds usage up by the hour and allows few requests a minute. */
const EVERY_MINUTES = 360;

/** The source `cursor`; without settings it takes uploads only. */
export const createCursorSource = (
  config: CursorConfig | undefined,
  clock: Clock,
): SignalSource => ({
  id: 'cursor',
  title: 'Cursor',
  kinds: [userDayKind, commitKind(config?.repositoryHost ?? USUAL_HOST)],
  everyMinutes: EVERY_MINUTES,
  ...(config && { collect: desk => collect(desk, config, clock) }),
});

async function collect(
  desk: SignalDesk,
  config: CursorConfig,
  clock: Clock,
): Promise<void> {
  const api = new VendorApi({
    ...clock,
    vendor: 'Cursor',
    settings: config.settings,
    secret: 'apiKey',
    baseUrl: config.baseUrl,
    headers: {
      // The key is the name, and there is no password.
      authorization: `Basic ${Buffer.from(`${config.apiKey}:`).toString('base64')}`,
      'user-agent': 'ai-governance',
    },
    stop: desk.stop,
    timeoutSeconds: config.timeoutSeconds,
  });
  const parts = { desk, api, config, now: clock.now() };
  try {
    // All of it is about people.
    if (desk.mayNamePeople) await collectUsage(parts);
    if (config.commits !== 'off') await collectCommits(parts);
  } catch (error) {
    if (!desk.stop.aborted) throw error;
  }
}

import {
  VendorApi,
  type Clock,
  type SignalDesk,
  type SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { COPILOT_BREAKS } from './breaks';
import { collectSeats } from './collect/collectSeats';
import { collectUsers } from './collect/collectUsers';
import { USUAL_HOST, type CopilotConfig } from './config';
import {
  archivedDayKind,
  billingLineKind,
  seatKind,
  teamMemberKind,
  userDayKind,
} from './kinds';

/** GitHub asks to name the version of the API that is spoken. */
const API_VERSION = '2026-03-10';
/** Reports come once a day. */
const EVERY_MINUTES = 360;
/** A report can be one line. */
const MOST_CHARACTERS_OF_LINE = 16 * 1_048_576;

/** The source `copilot`; without settings it takes uploads only. */
export function createCopilotSource(
  config: CopilotConfig | undefined,
  clock: Clock,
): SignalSource {
  const host = config?.host ?? USUAL_HOST;
  return {
    id: 'copilot',
    title: 'GitHub Copilot',
    kinds: [
      userDayKind(host),
      teamMemberKind(host),
      seatKind(host),
      billingLineKind(host),
      archivedDayKind,
    ],
    everyMinutes: EVERY_MINUTES,
    breaks: COPILOT_BREAKS,
    ...(config && {
      collect: desk => collect(desk, config, clock),
    }),
  };
}

/** Everything that GitHub tells by its API names people; without leave to name them there is nothing to collect. */
async function collect(
  desk: SignalDesk,
  config: CopilotConfig,
  clock: Clock,
): Promise<void> {
  if (!desk.mayNamePeople) return;
  const api = new VendorApi({
    ...clock,
    vendor: 'GitHub',
    settings: config.settings,
    secret: 'token',
    baseUrl: config.baseUrl,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${config.token}`,
      'user-agent': 'ai-governance',
      'x-github-api-version': API_VERSION,
    },
    stop: desk.stop,
    waitHeaders: [
      {
        name: 'x-ratelimit-reset',
        form: 'epochSeconds',
        whenNoneLeftIn: 'x-ratelimit-remaining',
      },
    ],
    linkHosts: config.downloadHosts,
    timeoutSeconds: config.timeoutSeconds,
    mostCharactersOfLine: MOST_CHARACTERS_OF_LINE,
  });
  try {
    for (const account of config.accounts) {
      const parts = { desk, api, account, config, now: clock.now() };
      await collectUsers(parts);
      await collectSeats(parts);
    }
  } catch (error) {
    if (!desk.stop.aborted) throw error;
  }
}

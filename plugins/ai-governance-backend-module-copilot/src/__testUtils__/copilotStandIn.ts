import {
  startVendorStandIn,
  type StandInAnswer,
  type StandInRequest,
  type VendorStandIn,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';

/** What the stand-in serves. */
export interface CopilotWorld {
  /** Text of each file of a report, by report and day (`users-1-day/2026-11-22`) or report alone. */
  readonly reports: Map<string, readonly string[]>;
  /** Last day of `users-28-day/latest`. */
  endDay: string;
  seats: readonly unknown[];
}

/** Token that the stand-in believes. */
export const TOKEN = 'ghp_token-of-the-tests';
const SIGNATURE = 'signature-of-the-tests';
const MISSING: StandInAnswer = { status: 404, body: { message: 'Not Found' } };

/** GitHub's reports of Copilot for the organization `acme`, with files behind signed links that take no token. */
export async function startCopilotStandIn(): Promise<{
  readonly server: VendorStandIn;
  readonly world: CopilotWorld;
}> {
  const world: CopilotWorld = {
    reports: new Map(),
    endDay: '2026-11-20',
    seats: [],
  };
  const server = await startVendorStandIn(request =>
    request.path.startsWith('/files/')
      ? fileOf(world, request)
      : answerOf(world, request),
  );
  return { server, world };
}

function fileOf(
  { reports }: CopilotWorld,
  { path, query, headers }: StandInRequest,
): StandInAnswer {
  if (headers.authorization || query.get('sig') !== SIGNATURE)
    return { status: 403 };
  const [, name = '', index] = /^\/files\/(.+)\/(\d+)$/.exec(path) ?? [];
  const body = reports.get(name)?.[Number(index)];
  return body === undefined ? MISSING : { body };
}

function answerOf(
  world: CopilotWorld,
  { path, query, headers, url }: StandInRequest,
): StandInAnswer {
  if (headers.authorization !== `Bearer ${TOKEN}`) return { status: 401 };
  if (headers['x-github-api-version'] !== '2026-03-10') return { status: 400 };
  const report = /^\/orgs\/acme\/copilot\/metrics\/reports\/(.+)$/.exec(path);
  if (report?.[1]) {
    const day = query.get('day');
    const name = day ? `${report[1]}/${day}` : report[1];
    const files = world.reports.get(name);
    if (!files) return MISSING;
    return {
      body: {
        download_links: files.map(
          (_, index) => `${url}/files/${name}/${index}?sig=${SIGNATURE}`,
        ),
        ...(day ? { report_day: day } : { report_end_day: world.endDay }),
      },
    };
  }
  if (path !== '/orgs/acme/copilot/billing/seats') return MISSING;
  const size = Number(query.get('per_page'));
  const from = (Number(query.get('page')) - 1) * size;
  return {
    body: {
      total_seats: world.seats.length,
      seats: world.seats.slice(from, from + size),
    },
  };
}

import type {
  Simulation,
  SimulatedChange,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { requireShape } from '../check/requireAnswer';
import type { Format } from '../commands/options';
import {
  connect,
  type Connection,
  type ConnectionOptions,
} from '../connection';
import { EXIT, type ExitCode, unavailable } from '../failure';
import { answerTo } from '../http/explainAnswer';
import type { Io } from '../io';
import { readPolicyFile } from '../policy/readPolicyFile';
import { renderJson } from '../report/json';
import {
  renderSimulation,
  simulationDocument,
} from '../report/simulationReport';
import { terminalFor } from '../report/terminal';
import { followSimulation } from './followSimulation';
import { simulatedChangesShape, simulationShape } from './simulationShape';

/** The options of `policy simulate` as commander delivers them. */
export interface SimulateOptions extends ConnectionOptions {
  readonly days: number;
  readonly source: 'decided' | 'history' | 'both';
  readonly wait?: boolean;
  /** Changes that are listed. */
  readonly limit: number;
  readonly format: Format;
}

const DAY_MS = 86_400_000;
const ASKED = {
  purpose: 'replay the document',
  permission: 'ai-governance.policy.propose',
  whereToLook: 'ai-governance policy simulate --help',
} as const;

/** `ai-governance policy simulate`: starts a replay of a document at the portal, and with `wait` tells what came out. */
export async function runSimulate(
  file: string,
  options: SimulateOptions,
  io: Io,
): Promise<ExitCode> {
  const document = await readPolicyFile(file, io);
  const connection = await connect(options, io);
  const started = await start(document, options, io);
  const simulation = options.wait
    ? await followSimulation(started, connection, io)
    : started;
  requireResult(simulation);
  const changes =
    simulation.state === 'done'
      ? await readChanges(simulation, options, connection)
      : [];
  const page = `${connection.portalUrl}/ai-governance/policy/simulations/${encodeURIComponent(simulation.simulationId)}`;
  const report = { file, simulation, changes, page };
  io.stdout.write(
    options.format === 'json'
      ? renderJson(simulationDocument(report))
      : renderSimulation(report, terminalFor(io.stdout, io.env)),
  );
  return EXIT.ok;
}

/** Asked once: a lost answer that is asked for again would start a second one. */
async function start(
  document: string,
  options: SimulateOptions,
  io: Io,
): Promise<Simulation> {
  const { client, hasToken } = await connect(options, io, { attempts: 1 });
  const { days, source } = options;
  const simulation = await answerTo(
    { ...ASKED, hasToken },
    client.startPolicySimulation({
      document,
      from: new Date(io.now() - days * DAY_MS).toISOString(),
      ...(source === 'both' ? {} : { origin: source }),
    }),
  );
  requireShape(simulationShape, simulation, ASKED.purpose);
  return simulation;
}

function requireResult({ state, simulationId, failure }: Simulation): void {
  if (state !== 'failed' && state !== 'cancelled') return;
  throw unavailable(
    'cli.simulationEnded',
    state === 'cancelled'
      ? `the replay \`${simulationId}\` was cancelled in the portal`
      : `the replay \`${simulationId}\` failed: ${failure ?? 'the portal does not say why'}`,
    {
      hint: "run the command again; when it stays so, the portal's log says more",
    },
  );
}

async function readChanges(
  { simulationId }: Simulation,
  { limit }: SimulateOptions,
  { client, hasToken }: Connection,
): Promise<readonly SimulatedChange[]> {
  const purpose = `list the changes of the replay \`${simulationId}\``;
  const permission = 'ai-governance.decision.read';
  const page = await answerTo(
    { purpose, permission, hasToken },
    client.listSimulatedChanges(simulationId, { limit }),
  );
  requireShape(simulatedChangesShape, page, purpose);
  return page.items;
}

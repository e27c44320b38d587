import { createServer, type Server } from 'node:http';
import { sendDelivery, type WebhookTarget } from '../webhooks';
import { runsOf } from './releaseSteps';
import type { Stage } from './stage';
import { STEPS } from './steps';

/**
 * A second server with which a person plays the host: `POST /<step>` makes something happen and delivers what follows,
 * `GET /checks` shows the check runs, `GET /runs` the workflow runs that waited.
 */
export const createControls = (stage: Stage, target: WebhookTarget): Server =>
  createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const name = url.pathname.slice(1);
    const answer = (status: number, text: string) => {
      response.writeHead(status, { 'content-type': 'text/plain' });
      response.end(`${text}\n`);
    };
    if (request.method === 'GET' && name === 'checks') {
      answer(200, checksOf(stage));
      return;
    }
    if (request.method === 'GET' && name === 'runs') {
      answer(200, runsOf(stage));
      return;
    }
    const step = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
    if (request.method !== 'POST' || !step) {
      answer(
        404,
        `expected GET /checks, GET /runs, or POST /${Object.keys(STEPS).join(', POST /')}`,
      );
      return;
    }
    play(name, { stage, target, given: url.searchParams }).then(
      lines => answer(200, lines.join('\n')),
      error =>
        answer(502, `nobody took the delivery at ${target.url}: ${error}`),
    );
  });

async function play(
  name: string,
  {
    stage,
    target,
    given,
  }: {
    readonly stage: Stage;
    readonly target: WebhookTarget;
    readonly given: URLSearchParams;
  },
): Promise<readonly string[]> {
  const deliveries = STEPS[name]?.(stage, given) ?? [];
  const lines: string[] = [];
  for (const delivery of deliveries) {
    const status = await sendDelivery(delivery, target);
    if (name !== 'redeliver') stage.sent.push(delivery);
    lines.push(`${delivery.event}: ${status}`);
  }
  return lines.length === 0 ? ['done'] : lines;
}

function checksOf({ repository }: Stage): string {
  const runs = repository.checkRuns.map(
    ({ head_sha, status, conclusion, title, summary }) =>
      `${head_sha.slice(0, 8)} ${status} ${conclusion ?? ''} ${title ?? ''}\n\n${summary ?? ''}`,
  );
  return runs.length === 0 ? 'no check run yet' : runs.join('\n\n---\n\n');
}

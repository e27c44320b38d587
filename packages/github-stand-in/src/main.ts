import { parseArgs } from 'node:util';
import { createControls } from './demo/controls';
import {
  addDemo,
  DEMO_NUMBER,
  DEMO_REPOSITORY,
  DEMO_TOKEN,
} from './demo/demoRepository';
import type { Stage } from './demo/stage';
import { startStandIn } from './startStandIn';

/** Starts the stand-in with the demonstration, and a second server to play the host with. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '7080' },
      webhook: { type: 'string', default: '' },
      secret: { type: 'string', default: 'stand-in-secret' },
    },
  });
  const port = Number(values.port);
  const standIn = await startStandIn({ port });
  const stage: Stage = {
    ...addDemo(standIn.world),
    faults: standIn.faults,
    sent: [],
    now: () => new Date(),
  };
  const controls = createControls(stage, {
    url: values.webhook,
    secret: values.secret,
  });
  controls.listen(port + 1, '127.0.0.1', () => {
    process.stdout.write(
      [
        `GitHub's API stands in at ${standIn.url}, token \`${DEMO_TOKEN}\`, with ${DEMO_REPOSITORY}#${DEMO_NUMBER}`,
        `play the host with: curl -X POST http://127.0.0.1:${port + 1}/open`,
        `deliveries go to ${values.webhook || 'nobody: name the address with --webhook'}, signed with \`${values.secret}\``,
        '',
      ].join('\n'),
    );
  });
}

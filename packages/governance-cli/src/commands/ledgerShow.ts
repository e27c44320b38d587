import { Command } from 'commander';
import { connect, type ConnectionOptions } from '../connection';
import type { Context } from '../context';
import { EXIT, type ExitCode } from '../failure';
import { answerTo } from '../http/explainAnswer';
import type { Io } from '../io';
import { renderJson } from '../report/json';
import { ledgerDocument, type LedgerReport } from '../report/ledgerReport';
import { terminalFor } from '../report/terminal';
import { renderLedger } from '../report/text/ledger';
import {
  connectionOptions,
  entityOption,
  formatOption,
  wholeNumber,
  type Format,
} from './options';

interface LedgerShowOptions extends ConnectionOptions {
  readonly entity?: string;
  readonly limit: number;
  readonly format: Format;
}

const EXAMPLES = `
Examples:
  The newest entries:
    $ ai-governance ledger show

  What was recorded about one component, for another program:
    $ ai-governance ledger show --entity component:default/checkout --format json
`;

/** `ai-governance ledger show`: the newest entries of the evidence ledger. */
export function ledgerShowCommand({ io, finish }: Context): Command {
  const command = new Command('show')
    .summary('show the newest entries, of everything or of one entity')
    .description(
      'Shows the newest entries of the evidence ledger with its size and Merkle root.',
    )
    .addOption(entityOption('only entries about this entity'))
    .option(
      '--limit <number>',
      'how many entries at most, up to 200',
      wholeNumber(200),
      25,
    );
  for (const option of connectionOptions()) command.addOption(option);
  return command
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(async () =>
      finish(await runLedgerShow(command.opts<LedgerShowOptions>(), io)),
    );
}

async function runLedgerShow(
  options: LedgerShowOptions,
  io: Io,
): Promise<ExitCode> {
  const { client, hasToken } = await connect(options, io);
  const asked = {
    purpose: 'read the ledger',
    permission: 'ai-governance.ledger.read',
    hasToken,
  };
  const head = await answerTo(asked, client.getLedgerHead());
  const page = await answerTo(
    asked,
    client.listLedgerEntries({ subject: options.entity, limit: options.limit }),
  );
  const report: LedgerReport = {
    entityRef: options.entity,
    head,
    entries: page.items,
    hasMore: page.nextCursor !== undefined,
  };
  io.stdout.write(
    options.format === 'json'
      ? renderJson(ledgerDocument(report))
      : renderLedger(report, terminalFor(io.stdout, io.env)),
  );
  return EXIT.ok;
}

import { EXIT, type ExitCode } from '../failure';
import type { Io } from '../io';
import { renderJson } from '../report/json';
import {
  playbookDocument,
  playbooksDocument,
} from '../report/playbookDocuments';
import { terminalFor } from '../report/terminal';
import { renderPlaybook, renderPlaybooks } from '../report/text/playbooks';
import { playbookPortal } from './askPlaybooks';
import { askForPlaybook } from './download';
import type { PlaybookOptions } from './options';
import { catalogueShape } from './shapes';

/** The options of `playbook list` as commander delivers them. */
export interface ListOptions extends PlaybookOptions {
  readonly search?: string;
  readonly forEntity?: string;
  readonly limit: number;
}

/** Lists playbooks that one may read. */
export async function runList(options: ListOptions, io: Io): Promise<ExitCode> {
  const ask = await playbookPortal(options, io);
  const { search, forEntity, limit } = options;
  const catalogue = await ask({
    purpose: 'list playbooks',
    ask: client =>
      client.listPlaybooks({ q: search, entityRef: forEntity, limit }),
    shape: catalogueShape,
  });
  io.stdout.write(
    options.format === 'json'
      ? renderJson(playbooksDocument(catalogue))
      : renderPlaybooks(catalogue, terminalFor(io.stdout, io.env)),
  );
  return EXIT.ok;
}

/** Shows one playbook with its texts. */
export async function runShow(
  name: string,
  options: PlaybookOptions,
  io: Io,
): Promise<ExitCode> {
  const detail = await askForPlaybook(await playbookPortal(options, io), name);
  io.stdout.write(
    options.format === 'json'
      ? renderJson(playbookDocument(detail))
      : renderPlaybook(detail, terminalFor(io.stdout, io.env)),
  );
  return EXIT.ok;
}

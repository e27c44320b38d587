import { PLAYBOOK_FILE, writeFolder } from '@ai-enablement/governance-core';
import { EXIT, type ExitCode } from '../failure';
import type { Io } from '../io';
import { renderJson } from '../report/json';
import {
  checkedDocument,
  proposalDocument,
  renderChecked,
} from '../report/playbookDocuments';
import { terminalFor } from '../report/terminal';
import { renderProposal } from '../report/text/playbooks';
import { playbookPortal } from './askPlaybooks';
import type { PlaybookOptions } from './options';
import { readFolderFiles } from './readFolder';
import { checkShape, versionShape } from './shapes';

/** The options of `playbook propose` as commander delivers them. */
export interface ProposeOptions extends PlaybookOptions {
  readonly reason: string;
}

const folderText = async (folder: string, io: Io): Promise<string> =>
  writeFolder(await readFolderFiles(folder, { main: PLAYBOOK_FILE }, io));

/** Has the portal read and lint a folder; exit code 1 when it is no playbook yet, or has errors. */
export async function runCheckFolder(
  folder: string,
  options: PlaybookOptions,
  io: Io,
): Promise<ExitCode> {
  const text = await folderText(folder, io);
  const ask = await playbookPortal(options, io);
  const check = await ask({
    purpose: 'check the playbook',
    ask: client => client.checkPlaybook({ text }),
    shape: checkShape,
    permission: 'propose',
  });
  const report = { folder, check };
  io.stdout.write(
    options.format === 'json'
      ? renderJson(checkedDocument(report))
      : renderChecked(report, terminalFor(io.stdout, io.env)),
  );
  const isSound =
    check.isReadable &&
    check.findings.every(({ severity }) => severity !== 'error');
  return isSound ? EXIT.ok : EXIT.refused;
}

/** Proposes a folder as a playbook, or the next version of one; asked once. */
export async function runPropose(
  folder: string,
  options: ProposeOptions,
  io: Io,
): Promise<ExitCode> {
  const text = await folderText(folder, io);
  const ask = await playbookPortal(options, io, { attempts: 1 });
  const version = await ask({
    purpose: 'propose the playbook',
    ask: client =>
      client.proposePlaybookVersion({ text, reason: options.reason }),
    shape: versionShape,
    permission: 'propose',
  });
  io.stdout.write(
    options.format === 'json'
      ? renderJson(proposalDocument(version))
      : renderProposal(version, terminalFor(io.stdout, io.env)),
  );
  return EXIT.ok;
}

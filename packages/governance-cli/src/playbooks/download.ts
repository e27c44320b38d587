import type { PlaybookDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  folderDigest,
  formatVersion,
  parsePlaybook,
  type Playbook,
} from '@ai-enablement/governance-core';
import { unavailable } from '../failure';
import type { AskPlaybooks } from './askPlaybooks';
import { sha256 } from './sha256';
import { detailShape } from './shapes';

/** A playbook whose files are what the portal says they are. */
export interface Downloaded {
  readonly playbook: Playbook;
  readonly digest: string;
  readonly summary: PlaybookDetail['playbook'];
}

/** Asks for one playbook as readers get it now. */
export const askForPlaybook = (
  ask: AskPlaybooks,
  name: string,
): Promise<PlaybookDetail> =>
  ask({
    purpose: `get the playbook \`${name}\``,
    ask: client => client.getPlaybook(name),
    shape: detailShape,
  });

/**
 * Gets a playbook to install. INVARIANT: nothing is believed of what arrives: its files are read by the rules of the format, which know
 * no way out of a folder, and have to have the digest that the portal names. Failures: `cli.unusablePlaybook`, `cli.otherAnswer`,
 * `cli.otherDigest`.
 */
export async function downloadPlaybook(
  ask: AskPlaybooks,
  name: string,
): Promise<Downloaded> {
  const { playbook: summary, files } = await askForPlaybook(ask, name);
  const read = parsePlaybook(files);
  if (!read.ok)
    throw unavailable(
      'cli.unusablePlaybook',
      `cannot use the playbook \`${name}\`: what the portal gave is not one`,
      {
        issues: read.issues,
        hint: 'nothing was written; tell the portal team, or use a command of the version of the portal',
      },
    );
  const playbook = read.value;
  const told = [summary.name, summary.version];
  const arrived = [playbook.name, formatVersion(playbook.version)];
  if (arrived.join(' ') !== told.join(' ') || playbook.name !== name)
    throw unavailable(
      'cli.otherAnswer',
      `the portal answered about \`${arrived.join(' ')}\` where \`${name}\` was asked for`,
      {
        hint: 'nothing was written; something between here and the portal may give old answers again; ask who runs the proxy',
      },
    );
  const digest = folderDigest(playbook.files, sha256);
  if (digest === summary.digest) return { playbook, digest, summary };
  throw unavailable(
    'cli.otherDigest',
    `the files of the playbook \`${name}\` are not those that were published: expected the digest \`${summary.digest}\`, got \`${digest}\``,
    {
      hint: 'nothing was written; something on the way altered them, so ask who runs the proxy, and tell the portal team',
    },
  );
}

import {
  checkEntry,
  textLeafHash,
  toHex,
  verifyInclusion,
  type Issue,
} from '@ai-enablement/governance-core';
import { requireShape } from '../check/requireAnswer';
import type { Format } from '../commands/options';
import {
  connect,
  type Connection,
  type ConnectionOptions,
} from '../connection';
import { EXIT, type ExitCode } from '../failure';
import { answerTo } from '../http/explainAnswer';
import type { Io } from '../io';
import { renderJson } from '../report/json';
import { proofDocument, type LedgerProof } from '../report/ledgerProof';
import { terminalFor } from '../report/terminal';
import { renderProof } from '../report/text/ledgerProof';
import { sha256, sha256Bytes } from './digests';
import { askedOf } from './fetchLeaves';
import { heldHead, type HeldHeadOptions } from './heldHead';
import { inclusionProofShape, leafPageShape } from './shapes';

/** The options of `ledger proof` as commander delivers them. */
export interface LedgerProofOptions extends ConnectionOptions, HeldHeadOptions {
  readonly format: Format;
}

/** Fetches the proof that an entry is in the ledger, and verifies it here, over the entry's own text. */
export async function runProof(
  entryId: string,
  options: LedgerProofOptions,
  io: Io,
): Promise<ExitCode> {
  const held = heldHead(options);
  const connection = await connect(options, io);
  const served = await fetchProof(connection, {
    entryId,
    treeSize: held?.size,
  });
  const canonical = await fetchText(connection, served.index);
  // INVARIANT: the hash comes from the text, and size and root from the caller where he holds them; never from the proof.
  const claim = {
    leafHash: toHex(textLeafHash(canonical ?? '', sha256Bytes)),
    index: served.index,
    treeSize: held?.size ?? served.treeSize,
    root: held?.root ?? served.root,
    path: served.path,
  };
  const verified = verifyInclusion(claim, sha256Bytes);
  const issues = [
    ...issuesOfText(entryId, canonical),
    ...(verified.ok ? [] : verified.issues),
  ];
  const proof: LedgerProof = { entryId, ...claim, canonical, held, issues };
  io.stdout.write(
    options.format === 'json'
      ? renderJson(proofDocument(proof))
      : renderProof(proof, terminalFor(io.stdout, io.env)),
  );
  return issues.length === 0 ? EXIT.ok : EXIT.refused;
}

async function fetchProof(
  connection: Connection,
  query: { readonly entryId: string; readonly treeSize?: number },
) {
  const asked = { ...askedOf(connection), purpose: 'prove the entry' };
  const proof = await answerTo(
    asked,
    connection.client.getInclusionProof(query),
  );
  requireShape(inclusionProofShape, proof, asked.purpose);
  return proof;
}

/** Exact text of a leaf; `undefined` when the portal does not serve it. */
async function fetchText(
  connection: Connection,
  index: number,
): Promise<string | undefined> {
  const asked = askedOf(connection);
  const page = await answerTo(
    asked,
    connection.client.listLedgerLeaves({ from: index, limit: 1 }),
  );
  requireShape(leafPageShape, page, asked.purpose);
  return page.items.find(leaf => leaf.index === index)?.canonical;
}

function issuesOfText(
  entryId: string,
  canonical: string | undefined,
): readonly Issue[] {
  if (canonical === undefined) {
    return [
      {
        code: 'cli.leafMissing',
        message: 'the portal does not serve the text of the leaf',
      },
    ];
  }
  const { id, issues } = checkEntry(canonical, sha256);
  const ofText = issues.map(({ code, message }) => ({
    code,
    message: `the entry ${message}`,
  }));
  if (id === entryId) return ofText;
  return [
    ...ofText,
    {
      code: 'cli.otherEntry',
      message: `the leaf holds ${id === undefined ? 'no entry' : `the entry \`${id}\``}, not the one that was asked for`,
    },
  ];
}

import {
  detectorPolicy,
  type DetectorPolicy,
} from '@ai-enablement/governance-core';
import { askForDetectorPolicy } from '../check/askPortal';
import { connect, type ConnectionOptions } from '../connection';
import { loadDetectors } from '../data/loadDetectors';
import { usageFailure } from '../failure';
import { openRepository } from '../git/repository';
import { openHookBundle, type HookBundleOptions } from '../hooks/hookBundle';
import type { Io } from '../io';
import { readSmallFile } from '../offline/readSmallFile';

/** The options of `share` as commander delivers them. */
export interface ShareOptions extends ConnectionOptions, HookBundleOptions {
  readonly repo: string;
  /** Use the cached policy bundle instead of the portal. */
  readonly offline?: boolean;
  readonly format: 'text' | 'json';
}

const MOST_BYTES = 64 * 1024 * 1024;

/** A text from a file, or from the standard input when no file is named. */
export const readText = (file: string | undefined, io: Io): Promise<string> =>
  file === undefined || file === '-' ? readStdin(io) : readSmallFile(file, io);

async function readStdin({ stdin }: Io): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stdin()) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES)
      throw usageFailure('cli.textTooLarge', 'the text is larger than 64 MiB', {
        hint: 'check it in pieces',
      });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Detectors by the policy in force, or by the one that the hooks of a checkout rest on. */
export async function shareDetectors(options: ShareOptions, io: Io) {
  return loadDetectors(await policyFor(options, io));
}

async function policyFor(
  options: ShareOptions,
  io: Io,
): Promise<DetectorPolicy> {
  if (!options.offline && options.bundle === undefined)
    return askForDetectorPolicy(await connect(options, io));
  const { cwd, env, signal } = io;
  const checkout = await openRepository({
    dir: options.repo,
    cwd,
    env,
    signal,
  });
  const { opened } = await openHookBundle(checkout, options, io);
  return detectorPolicy(opened.compiled.policy);
}

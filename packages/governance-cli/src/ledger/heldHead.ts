import type { TreeHead } from '@ai-enablement/governance-core';
import { InvalidArgumentError, Option } from 'commander';
import { usageFailure } from '../failure';

/** Options of the head that the caller holds. */
export interface HeldHeadOptions {
  readonly size?: number;
  readonly root?: string;
}

/** `--size` and `--root`, the same for every command that compares with what the caller holds. */
export const heldHeadOptions = (): readonly Option[] =>
  [
    new Option(
      '--size <number>',
      'number of leaves of the ledger as you know it',
    ).argParser(parseSize),
    new Option(
      '--root <hash>',
      'its root then, hexadecimal; both were printed by an earlier run',
    ).argParser(parseRoot),
  ].map(option => option.helpGroup('What you hold:'));

/** The head that the caller holds, `undefined` when none was given. Half a head is a usage failure. */
export function heldHead({
  size,
  root,
}: HeldHeadOptions): TreeHead | undefined {
  if (size !== undefined && root !== undefined) return { size, root };
  if (size === undefined && root === undefined) return undefined;
  throw usageFailure(
    'cli.incompleteHead',
    `\`${size === undefined ? '--root' : '--size'}\` was given without \`${size === undefined ? '--size' : '--root'}\``,
    {
      hint: 'give both, as an earlier `ledger verify` or `ledger export` printed them: a root belongs to one size',
    },
  );
}

function parseSize(text: string): number {
  const size = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(size)) return size;
  throw new InvalidArgumentError(
    'Expected a whole number of leaves, 0 or more.',
  );
}

function parseRoot(text: string): string {
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
  throw new InvalidArgumentError(
    'Expected a SHA-256 hash, 64 hexadecimal digits.',
  );
}

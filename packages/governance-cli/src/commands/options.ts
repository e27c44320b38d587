import { parseEntityRef } from '@ai-enablement/governance-core';
import { InvalidArgumentError, Option } from 'commander';

/** How results are written. */
export type Format = 'text' | 'json';

/** Headings under which help lists options. */
export const GROUP = {
  portal: 'The portal:',
  output: 'Output:',
} as const;

/** `--format`, the same everywhere. */
export const formatOption = (): Option =>
  new Option('--format <format>', 'how to write the result')
    .choices(['text', 'json'])
    .default('text')
    .helpGroup(GROUP.output);

/** Address, credentials and patience, the same for every command that talks to the portal. */
export const connectionOptions = (): readonly Option[] =>
  [
    new Option(
      '--url <url>',
      "address of the portal's backend (or set AI_GOVERNANCE_URL)",
    ),
    new Option(
      '--portal-url <url>',
      'its address in a browser, for links, when that differs (or set AI_GOVERNANCE_PORTAL_URL)',
    ),
    new Option(
      '--token-file <file>',
      'file that holds the token (or set AI_GOVERNANCE_TOKEN)',
    ),
    new Option(
      '--timeout <seconds>',
      'longest wait for one answer, retries included',
    )
      .argParser(parseSeconds)
      .default(30),
  ].map(option => option.helpGroup(GROUP.portal));

/** `--entity`, as a full entity ref in lower case. */
export const entityOption = (description: string): Option =>
  new Option('--entity <ref>', description).argParser(parseRef);

/** A whole number from 1 to `atMost`. */
export const wholeNumber =
  (atMost: number) =>
  (value: string): number => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= 1 && number <= atMost)
      return number;
    throw new InvalidArgumentError(
      `Expected a whole number from 1 to ${atMost}.`,
    );
  };

function parseSeconds(value: string): number {
  const seconds = Number(value);
  if (seconds > 0 && seconds <= 3600) return seconds;
  throw new InvalidArgumentError(
    'Expected seconds, more than 0 and at most 3600.',
  );
}

/** Reads an entity ref on the command line, as a full one in lower case. */
export function parseRef(value: string): string {
  const ref = parseEntityRef(value);
  if (ref.ok)
    return `${ref.value.kind}:${ref.value.namespace}/${ref.value.name}`;
  throw new InvalidArgumentError(
    'Expected `kind:namespace/name`, for example `component:default/checkout`.',
  );
}

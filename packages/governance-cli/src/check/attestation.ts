import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DecisionRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { usageFailure } from '../failure';
import type { Io } from '../io';
import { toIssue } from '../zodIssue';

const sha = z
  .string()
  .regex(
    /^[0-9a-f]{40}([0-9a-f]{24})?$/,
    'expected a full commit id in lower-case hexadecimal',
  );

const person = z
  .strictObject({
    email: z.string().min(1).max(320).optional(),
    login: z.string().min(1).max(100).optional(),
  })
  .refine(
    ({ email, login }) => email ?? login,
    'expected `login`, `email` or both',
  );

/** The file that `check --attest` reads; documented in `docs/reference/cli.md`. */
const attestationSchema = z.strictObject({
  schema: z.literal('ai-governance/attest@1'),
  /** All reviews of the change: absent means not reported, empty means none. */
  reviews: z
    .array(
      z.strictObject({
        reviewer: person,
        state: z.enum([
          'approved',
          'changesRequested',
          'commented',
          'dismissed',
        ]),
        sha,
        submittedAt: z.iso.datetime({ offset: true }),
      }),
    )
    .max(1000)
    .optional(),
  /** Manual approvals of the change, for critical repositories: absent means not reported, empty means none. */
  approvals: z
    .array(
      z.strictObject({
        approver: person,
        state: z.enum(['approved', 'refused']),
        sha,
        submittedAt: z.iso.datetime({ offset: true }),
      }),
    )
    .max(1000)
    .optional(),
  checks: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(200),
        sha,
        conclusion: z.enum([
          'success',
          'failure',
          'neutral',
          'cancelled',
          'skipped',
          'timedOut',
          'actionRequired',
          'pending',
        ]),
      }),
    )
    .max(1000)
    .optional(),
  initiator: person.optional(),
  /** Who opened the change, signed in on the host; certificates count for this person alone. */
  opener: person.optional(),
});

/** Reviews, approvals, checks, the initiator and the opener of a change, as a CI job read them from its host. */
export type Attestation = Pick<
  DecisionRequest,
  'reviews' | 'approvals' | 'checks' | 'initiator' | 'opener'
>;

/** Reads the file given with `--attest`; a usage failure names everything that is wrong with it. */
export async function readAttestation(
  file: string,
  io: Io,
): Promise<Attestation> {
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch(
    (cause: unknown) => {
      throw usageFailure(
        'cli.unreadableFile',
        `cannot read the attestation \`${file}\``,
        {
          hint: 'check the path given with `--attest`',
          cause,
        },
      );
    },
  );
  const parsed = attestationSchema.safeParse(parseJson(text, file));
  if (!parsed.success) {
    throw usageFailure(
      'cli.invalidAttestation',
      `\`${file}\` is not an attestation`,
      {
        issues: parsed.error.issues.map(issue =>
          toIssue('cli.invalidAttestation', issue),
        ),
        hint: 'see "Attestation" in `docs/reference/cli.md` for every field',
      },
    );
  }
  const { reviews, approvals, checks, initiator, opener } = parsed.data;
  return { reviews, approvals, checks, initiator, opener };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw usageFailure('cli.invalidAttestation', `\`${file}\` is not JSON`, {
      hint: 'see "Attestation" in `docs/reference/cli.md` for an example',
      cause,
    });
  }
}

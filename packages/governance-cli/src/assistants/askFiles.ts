import type { AssistantFile } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { requireShape } from '../check/requireAnswer';
import { targetRepository } from '../check/targetRepository';
import { connect, type ConnectionOptions } from '../connection';
import { usageFailure } from '../failure';
import { readRemotes } from '../git/remotes';
import { openRepository } from '../git/repository';
import { answerTo } from '../http/explainAnswer';
import type { Io } from '../io';

/** Options of every command about files of assistants. */
export interface AssistantOptions extends ConnectionOptions {
  readonly repository?: string;
  readonly repo: string;
  readonly target?: readonly string[];
  readonly format: 'text' | 'json';
}

/** What the portal gives, as far as it was asked for. */
export interface AskedFiles {
  readonly repository: string;
  readonly policyDigest: string;
  readonly files: readonly AssistantFile[];
}

const PURPOSE = 'get the files of assistants';

const filesShape = z.object({
  repository: z.string(),
  policyDigest: z.string(),
  files: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      path: z.string().optional(),
      settings: z.string().optional(),
      form: z.enum(['ignoreBlock', 'markdownBlock', 'json', 'whole']),
      force: z.enum(['enforced', 'advisory']),
      ignoredBy: z.array(z.string()),
      text: z.string(),
      file: z.string(),
    }),
  ),
});

/** Asks the portal for the files of a repository, or of all below `host/owner/*`. Failure: `cli.unknownTarget`. */
export async function askFiles(
  { repository, repo, target, ...options }: AssistantOptions,
  io: Io,
): Promise<AskedFiles> {
  const id = await repositoryOf({ repository, repo }, io);
  const { client, hasToken } = await connect(options, io);
  const answer = await answerTo(
    { purpose: PURPOSE, permission: 'ai-governance.policy.read', hasToken },
    client.getAssistantFiles(id),
  );
  requireShape(filesShape, answer, PURPOSE);
  return { ...answer, files: chosen(answer.files, target) };
}

async function repositoryOf(
  { repository, repo }: Pick<AssistantOptions, 'repository' | 'repo'>,
  { cwd, env, signal }: Io,
): Promise<string> {
  // Many repositories are named as policies name them.
  if (repository?.endsWith('/*')) return repository.toLowerCase();
  if (repository !== undefined) return targetRepository(repository, []).id;
  const checkout = await openRepository({ dir: repo, cwd, env, signal });
  return targetRepository(undefined, await readRemotes(checkout)).id;
}

function chosen(
  files: readonly AssistantFile[],
  targets: readonly string[] | undefined,
): readonly AssistantFile[] {
  if (!targets) return files;
  const unknown = targets.filter(id => files.every(file => file.id !== id));
  if (unknown.length === 0)
    return files.filter(({ id }) => targets.includes(id));
  throw usageFailure(
    'cli.unknownTarget',
    `there is no target ${unknown.map(id => `\`${id}\``).join(', ')} for what was asked about`,
    {
      hint: `expected one of ${files.map(({ id }) => `\`${id}\``).join(', ')}`,
    },
  );
}

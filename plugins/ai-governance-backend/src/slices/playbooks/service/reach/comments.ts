import { formatVersion } from '@ai-enablement/governance-core';
import { CodedError } from '../../../../shared/codedError';
import type { Page, PageRequest } from '../../../../shared/page';
import type { Comment } from '../../reachModel';
import type { Reader } from '../reader';
import { mayReadComments } from './ownReach';
import { notKept, personOf, visiblePlaybook } from './person';
import type { ReachDeps } from './reachDeps';

/** A comment as its readers see it: unsigned, and with the day alone. */
export type ShownComment = Pick<Comment, 'commentId' | 'version' | 'text'> & {
  /** UTC day. */
  readonly writtenOn: string;
};

const shown = ({ commentId, version, text, at }: Comment): ShownComment => ({
  ...{ commentId, version, text },
  writtenOn: at.slice(0, 10),
});

/**
 * Keeps what a reader writes to the owner. Fails with `playbooks.notKept`, `playbooks.commentNotShareable`,
 * `playbooks.notLookedThrough`, or like `personOf`.
 */
export async function addComment(
  deps: ReachDeps,
  reader: Reader,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<ShownComment> {
  if (!deps.config.reach.comments) throw notKept('comments', 'comments');
  const { current } = await visiblePlaybook(deps, reader, name);
  const person = await personOf(deps, reader);
  await refuseData(deps, text);
  const comment = {
    commentId: deps.ambient.newId(),
    ...{ person, name, text },
    version: formatVersion(current.version),
    // An instant beside the log of requests would tell who wrote it.
    at: `${deps.ambient.now().slice(0, 10)}T00:00:00.000Z`,
  };
  await deps.unitOfWork.run(transaction =>
    deps.reachStore.addComment(transaction, comment),
  );
  return shown(comment);
}

async function refuseData({ policy }: ReachDeps, text: string): Promise<void> {
  const { findings, problems } = await policy.content.checkText(text);
  const [problem] = problems;
  if (problem)
    throw new CodedError(
      'playbooks.notLookedThrough',
      `the comment could not be looked through to the end: ${problem.message}; shorten it`,
    );
  if (findings.length === 0) return;
  throw new CodedError(
    'playbooks.commentNotShareable',
    'the comment holds data that must not be shared, so it was not stored; the issues say of which kind',
    {
      issues: findings.map(({ title, fix, line }) => ({
        code: 'playbooks.commentNotShareable',
        path: 'text',
        message: `${title}: ${fix}`,
        ...(line === undefined ? {} : { line }),
      })),
    },
  );
}

/** Comments, newest day first, for the owner and those who see reach. Fails with `shared.notAllowed` for others. */
export async function readComments(
  deps: ReachDeps,
  reader: Reader,
  { name, ...request }: PageRequest & { readonly name: string },
): Promise<Page<ShownComment>> {
  const { current } = await visiblePlaybook(deps, reader, name);
  if (!mayReadComments(reader, current))
    throw new CodedError(
      'shared.notAllowed',
      `comments on \`${name}\` are for its owner \`${current.owner}\` and for those with the permission \`ai-governance.playbook.reach\``,
    );
  const page = await deps.reachViews.comments(name, request);
  return { ...page, items: page.items.map(shown) };
}

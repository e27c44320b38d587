import type { PlaybookName } from '../model';
import type { PlaybookDeps } from './deps';
import { deprecationChanged } from './playbookLedger';
import type { Actor } from './proposeVersion';
import { playbookNotFound, wrongState } from './refusals';

/** The end of a playbook's use. */
export interface DeprecationOrder {
  readonly actor: Actor;
  readonly name: string;
  readonly reason: string;
  /** Playbook to use instead. */
  readonly successor?: string;
}

/**
 * Says that a playbook is not to be used any more; what it says stays readable. Fails with `playbooks.playbookNotFound` for it or its
 * successor, or `playbooks.playbookState`.
 */
export async function deprecatePlaybook(
  deps: PlaybookDeps,
  { actor, name, reason, successor }: DeprecationOrder,
): Promise<PlaybookName> {
  await requirePlaybook(deps, name);
  if (successor === name)
    throw wrongState(
      'the playbook cannot be deprecated',
      'it is named as its own successor',
    );
  if (successor !== undefined) await requirePlaybook(deps, successor);
  return change(deps, { actor, name, reason }, playbook => {
    if (playbook.deprecation)
      throw wrongState(
        'the playbook cannot be deprecated',
        `it has been since ${playbook.deprecation.at}`,
      );
    return {
      type: 'playbooks.deprecated',
      successor,
      next: {
        ...playbook,
        deprecation: {
          by: actor.subject,
          at: deps.ambient.now(),
          reason,
          ...(successor === undefined ? {} : { successor }),
        },
      },
    };
  });
}

/** Takes a deprecation back. Fails with `playbooks.playbookNotFound` or `playbooks.playbookState`. */
export async function restorePlaybook(
  deps: PlaybookDeps,
  order: Omit<DeprecationOrder, 'successor'>,
): Promise<PlaybookName> {
  await requirePlaybook(deps, order.name);
  return change(deps, order, ({ deprecation, ...playbook }) => {
    if (!deprecation)
      throw wrongState(
        'the playbook cannot be restored',
        'it was not deprecated',
      );
    return { type: 'playbooks.restored', next: playbook };
  });
}

async function requirePlaybook(
  { views }: PlaybookDeps,
  name: string,
): Promise<void> {
  if (!(await views.playbook(name))) throw playbookNotFound(name);
}

interface Changed {
  readonly type: Parameters<typeof deprecationChanged>[0];
  readonly next: PlaybookName;
  readonly successor?: string;
}

async function change(
  deps: PlaybookDeps,
  { actor, name, reason }: Omit<DeprecationOrder, 'successor'>,
  step: (playbook: PlaybookName) => Changed,
): Promise<PlaybookName> {
  const digest = await deps.policy.directory.reasonDigest(reason);
  return deps.unitOfWork.run(async transaction => {
    const { playbook } = await deps.store.take(transaction, name);
    const { type, next, successor } = step(playbook);
    const by = { actor: actor.subject, reasonDigest: digest, successor };
    await deps.audit.stage(transaction, deprecationChanged(type, name, by));
    await deps.store.updateName(transaction, next);
    return next;
  });
}

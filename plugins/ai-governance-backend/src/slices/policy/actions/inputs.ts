import {
  formatEntityRef,
  parseEntityRef,
  repositoryIdFrom,
} from '@ai-enablement/governance-core';
import type { Zod } from '../../../http/actionShape';
import { CodedError } from '../../../shared/codedError';

/** Fields that name a repository or an entity. */
export const placeInputs = (zod: Zod) => ({
  repository: zod
    .string()
    .min(1)
    .max(300)
    .optional()
    .describe(
      'Repository as `host/path` (`github.com/acme/checkout`) or as the URL of its git remote. Give this or `entity`.',
    ),
  entity: zod
    .string()
    .min(1)
    .max(300)
    .optional()
    .describe(
      'Entity of the Backstage catalog, for example `component:default/checkout`; `checkout` alone means the component. Give this or `repository`.',
    ),
});

/** Fields that name a decision. */
export const decisionInputs = (zod: Zod) => ({
  decisionId: zod
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe(
      'Id of a decision, as the check run, `ai-governance check` and the portal show it.',
    ),
  repository: zod
    .string()
    .min(1)
    .max(300)
    .optional()
    .describe(
      'Repository as `host/path` or as the URL of its git remote, together with `commit`.',
    ),
  commit: zod
    .string()
    .regex(
      /^[0-9a-f]{40}([0-9a-f]{24})?$/,
      'expected the full id of a commit, as `git rev-parse HEAD` prints it',
    )
    .optional()
    .describe(
      'Full id of the head commit of a change, as `git rev-parse HEAD` prints it.',
    ),
});

/** A question that cannot be answered as it was put. */
export const invalidQuestion = (message: string): CodedError =>
  new CodedError('policy.invalidQuestion', message);

const REPOSITORY_ID = /^[^\s/:@]+(\/[^\s/]+)+$/;

/** Id of a repository from its id or the URL of its remote. Fails with `policy.invalidQuestion`. */
export function readRepository(text: string): string {
  const trimmed = text.trim();
  const url = REPOSITORY_ID.test(trimmed) ? `https://${trimmed}` : trimmed;
  const id = repositoryIdFrom(url);
  if (id.ok) return id.value;
  throw invalidQuestion(
    '`repository` names no hosted repository; expected `host/path` such as `github.com/acme/checkout`, or the URL of a git remote',
  );
}

/** Full ref of an entity, in lower case; a component where no kind is named. Fails with `policy.invalidQuestion`. */
export function readEntityRef(text: string): string {
  const [kind, name] = text.includes(':')
    ? text.trim().split(/:(.*)/)
    : ['component', text.trim()];
  const full = name?.includes('/') ? name : `default/${name}`;
  const ref = parseEntityRef(`${kind}:${full}`);
  if (ref.ok) return formatEntityRef(ref.value);
  throw invalidQuestion(
    '`entity` is no entity ref; expected `kind:namespace/name` such as `component:default/checkout`',
  );
}

import { policyReadPermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import { requirePermission } from '../../../shared/requirePermission';
import { CodedError } from '../../../shared/codedError';
import type { PolicyCheck } from '../service/describeCheck';
import {
  type CheckQuestion,
  type PolicyCheckUseCases,
  repositoryNotFound,
} from '../service/policyChecks';
import { callerOf, type Guards, requireReadable } from './guards';

/** What callers may ask before they do anything. */
export interface AuthorizedPolicyChecks {
  checkPolicy(
    credentials: CallerCredentials,
    question: Omit<CheckQuestion, 'caller'>,
  ): Promise<PolicyCheck>;
}

/** Checks permissions on questions before anything is done. What the caller may not read all of is answered as what is not there. */
export const authorizePolicyChecks = (
  inner: PolicyCheckUseCases,
  guards: Guards,
): AuthorizedPolicyChecks => ({
  async checkPolicy(credentials, question) {
    const { permissions, access } = guards;
    await requirePermission(permissions, credentials, policyReadPermission);
    const { entityRef } = question.about;
    if (entityRef !== undefined)
      await requireReadable(guards, credentials, entityRef);
    const caller = callerOf(credentials);
    const check = await inner.checkPolicy({ ...question, caller });
    const isReadable = await access.readable(credentials, check.entityRefs);
    if (!check.entityRefs.every(isReadable)) throw notAllOf(question.about);
    return check;
  },
});

const notAllOf = ({ entityRef, repository }: CheckQuestion['about']) =>
  entityRef === undefined
    ? repositoryNotFound(repository)
    : new CodedError(
        'policy.repositoryNotFound',
        `files of \`${entityRef}\` lie in a repository that you may not read all of; leave \`files\` out to ask about the entity alone`,
      );

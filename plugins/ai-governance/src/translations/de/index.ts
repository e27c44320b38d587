import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { aiGovernanceTranslationRef } from '../../translation';
import { approvalsDe } from './approvals';
import { auditDe, searchDe } from './audit';
import { draftsDe } from './drafts';
import { entityDe } from './entity';
import { exceptionsDe } from './exceptions';
import { hostsDe } from './hosts';
import { overviewDe } from './overview';
import { policyPageDe } from './policyPage';
import { protectionDe } from './protection';
import { releasesDe } from './releases';
import { sharedDe } from './shared';
import { textCheckDe } from './textCheck';

/** Every text in German; the compiler names those that are missing. */
export default createTranslationMessages({
  ref: aiGovernanceTranslationRef,
  full: true,
  messages: {
    ...approvalsDe,
    ...auditDe,
    ...draftsDe,
    ...entityDe,
    ...exceptionsDe,
    ...hostsDe,
    ...overviewDe,
    ...policyPageDe,
    ...protectionDe,
    ...releasesDe,
    ...searchDe,
    ...sharedDe,
    ...textCheckDe,
  },
});

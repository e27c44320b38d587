import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { aiGovernanceTranslationRef } from '../../translation';
import { approvalsDe } from './approvals';
import { auditDe, searchDe } from './audit';
import { entityDe } from './entity';
import { exceptionsDe } from './exceptions';
import { exceptionsPageDe } from './exceptionsPage';
import { hostsDe } from './hosts';
import { overviewDe } from './overview';
import { policyPageDe } from './policyPage';
import { assistantsDe } from './assistants';
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
    ...entityDe,
    ...exceptionsDe,
    ...exceptionsPageDe,
    ...hostsDe,
    ...overviewDe,
    ...policyPageDe,
    ...assistantsDe,
    ...protectionDe,
    ...releasesDe,
    ...searchDe,
    ...sharedDe,
    ...textCheckDe,
  },
});

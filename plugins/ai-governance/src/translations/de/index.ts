import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { aiGovernanceTranslationRef } from '../../translation';
import { aiUseDe } from './aiUse';
import { approvalsDe } from './approvals';
import { auditDe, searchDe } from './audit';
import { classificationDe } from './classification';
import { diffDe } from './diff';
import { draftsDe } from './drafts';
import { editorDe } from './editor';
import { entityDe } from './entity';
import { exceptionsDe } from './exceptions';
import { exceptionsPageDe } from './exceptionsPage';
import { strengtheningsDe } from './strengthenings';
import { hostsDe } from './hosts';
import { insightsDe } from './insights';
import { insightsHealthDe } from './insightsHealth';
import { insightsKpiMeaningsDe } from './insightsKpiMeanings';
import { insightsKpiTitlesDe } from './insightsKpiTitles';
import { insightsTeamDe } from './insightsTeam';
import { needsYouDe } from './needsYou';
import { overviewDe } from './overview';
import { playbooksDe } from './playbooks';
import { policyPageDe } from './policyPage';
import { assistantsDe } from './assistants';
import { playbooksWritingDe } from './playbooksWriting';
import { protectionDe } from './protection';
import { releasesDe } from './releases';
import { sharedDe } from './shared';
import { simulationDe } from './simulation';
import { textCheckDe } from './textCheck';
import { trainingDe } from './training';
import { trainingWritingDe } from './trainingWriting';

/** Every text in German; the compiler names those that are missing. */
export default createTranslationMessages({
  ref: aiGovernanceTranslationRef,
  full: true,
  messages: {
    ...aiUseDe,
    ...approvalsDe,
    ...auditDe,
    ...classificationDe,
    ...diffDe,
    ...draftsDe,
    ...editorDe,
    ...entityDe,
    ...exceptionsDe,
    ...exceptionsPageDe,
    ...strengtheningsDe,
    ...hostsDe,
    ...insightsDe,
    ...insightsHealthDe,
    ...insightsKpiMeaningsDe,
    ...insightsKpiTitlesDe,
    ...insightsTeamDe,
    ...needsYouDe,
    ...overviewDe,
    ...playbooksDe,
    ...policyPageDe,
    ...assistantsDe,
    ...playbooksWritingDe,
    ...protectionDe,
    ...releasesDe,
    ...searchDe,
    ...sharedDe,
    ...simulationDe,
    ...textCheckDe,
    ...trainingDe,
    ...trainingWritingDe,
  },
});

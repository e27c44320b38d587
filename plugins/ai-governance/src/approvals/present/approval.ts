import type {
  ApprovalRequest,
  GivenApproval,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { sentenceCase } from '../../shared/sentenceCase';
import type { Tone } from '../../shared/tone';
import { changeTitle, shortDigest } from '../../policy/present';

/** Paths that are shown of a change. */
const PATHS_SHOWN = 10;

const ATTRIBUTIONS = ['ai', 'mixed', 'human', 'unknown'] as const;

const TONE: Readonly<Record<ApprovalRequest['state'], Tone>> = {
  waiting: 'warning',
  refused: 'danger',
  approved: 'success',
  waived: 'info',
  superseded: 'neutral',
};

/** A change that asks for manual approval, as screens show it. */
export interface ApprovalView {
  readonly decisionId: string;
  /** `#412`, or the first characters of the head commit. */
  readonly title: string;
  readonly repository: string;
  readonly entityRefs: readonly string[];
  readonly head: { readonly sha: string; readonly short: string };
  readonly state: ApprovalRequest['state'];
  readonly tone: Tone;
  readonly supersededBy?: string;
  readonly groups: readonly string[];
  readonly decidedAt: string;
  /** As the decision says it where it is none that has a word of its own. */
  readonly attribution:
    | { readonly known: (typeof ATTRIBUTIONS)[number] }
    | { readonly known?: undefined; readonly text: string };
  readonly assistants: readonly string[];
  readonly files: { readonly paths: readonly string[]; readonly more: number };
  readonly asks: readonly Condition[];
  readonly otherOpen: readonly Condition[];
  readonly given: readonly GivenApproval[];
  readonly permits: ApprovalRequest['permits'];
  /** Why the reader is not the one who decides; absent when they are. */
  readonly whyNot?: string;
}

interface Condition {
  readonly text: string;
  readonly found: string;
}

/** A request of the API as screens show it. */
export function presentApproval(request: ApprovalRequest): ApprovalView {
  const { permits, files } = request;
  const known = ATTRIBUTIONS.find(it => it === request.attribution);
  const paths = files.paths.slice(0, PATHS_SHOWN);
  const { isPermitted, because } = permits.approve;
  return {
    decisionId: request.decisionId,
    title: changeTitle(request),
    repository: request.repository,
    entityRefs: request.entityRefs,
    head: { sha: request.headSha, short: shortDigest(request.headSha) },
    state: request.state,
    tone: TONE[request.state],
    supersededBy: request.supersededBy,
    groups: request.groups,
    decidedAt: request.decidedAt,
    attribution: known ? { known } : { text: request.attribution },
    assistants: request.assistants,
    files: { paths, more: files.total - paths.length },
    asks: request.requires.map(toCondition),
    otherOpen: request.otherOpen.map(toCondition),
    given: request.given,
    permits,
    whyNot:
      isPermitted || because === undefined ? undefined : sentenceCase(because),
  };
}

const toCondition = ({ text, found }: Condition): Condition => ({
  text: sentenceCase(text),
  found,
});

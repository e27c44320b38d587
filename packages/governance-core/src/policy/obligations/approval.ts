import { byCodeUnits } from '../../shared/order';
import { joinWords, plural, shortRef } from '../../shared/sentence';
import type { ObligationEvidence } from '../decision';
import type { ApprovalFact } from '../facts';
import {
  changeOf,
  evidenceOf,
  isTrusted,
  lacksTrust,
  NO_CHANGE,
  notReported,
  oncePerSpec,
  shortSha,
  type ObligationCheck,
  type Requirement,
  type SpecOf,
} from './finding';
import { excludedPeople, refusePerson } from './people';

const requirementOf = oncePerSpec(
  ({ by, minimum }: SpecOf<'approval'>): Requirement => {
    const groups = joinWords(by.map(shortRef), 'or');
    return {
      text: `The change needs ${minimum === 1 ? 'an approval' : `${minimum} approvals`} of its head commit by ${groups}, who took no part in it.`,
      owners: by,
      paths: [],
      fix: `Ask ${groups} to approve the change.`,
    };
  },
);

/** People who took part in a change in a way that keeps them from approving it. */
export const EXCLUDED_FROM_APPROVAL = [
  'author',
  'coAuthors',
  'initiator',
] as const;

/** Whether a piece of evidence of an approval obligation is a refusal that counts. */
export const isCountedRefusal = ({
  text,
  counts,
}: Pick<ObligationEvidence, 'text' | 'counts'>): boolean =>
  counts && text.startsWith('refused for ');

/** Approvals of exactly the head commit by members of the named groups who took no part in the change; a refusal outweighs them. */
export const checkApproval: ObligationCheck<'approval'> = (spec, context) => {
  const requirement = requirementOf(spec);
  const change = changeOf(context);
  if (!change) return [{ ...requirement, ...notReported(NO_CHANGE) }];
  const { approvals } = context.facts;
  if (!approvals)
    return [{ ...requirement, ...notReported('approvals were not reported') }];
  const excluded = excludedPeople(change, EXCLUDED_FROM_APPROVAL, context);
  const judged = latestByApprover(approvals).map(approval => {
    const person = context.facts.people.find(
      ({ id }) => id === approval.approver,
    );
    const refusal =
      (approval.sha === change.headSha
        ? undefined
        : `it is for ${shortSha(approval.sha)}`) ??
      (isTrusted(approval, spec.trust)
        ? undefined
        : `it ${lacksTrust(approval, spec.trust)}`) ??
      refusePerson(person, { excluded, groups: spec.by, humansOnly: true });
    return { approval, refusal };
  });
  const counting = judged
    .filter(({ refusal }) => refusal === undefined)
    .map(({ approval }) => approval);
  const refused = counting.filter(({ state }) => state === 'refused').length;
  const approved = counting.length - refused;
  const needed = spec.minimum + excluded.unidentified;
  return [
    {
      ...requirement,
      status: refused === 0 && approved >= needed ? 'fulfilled' : 'unfulfilled',
      found:
        refused > 0
          ? `refused by ${plural(refused, 'person', 'people')}`
          : `${approved} of ${plural(needed, 'needed approval')}`,
      evidence: judged.map(({ approval, refusal }) =>
        evidenceOf(
          approval,
          `${approval.state} for ${shortSha(approval.sha)}${refusal ? `: does not count, ${refusal}` : ''}`,
          refusal === undefined,
        ),
      ),
    },
  ];
};

function latestByApprover(
  approvals: readonly ApprovalFact[],
): readonly ApprovalFact[] {
  const inOrder = [...approvals].sort(
    (a, b) =>
      byCodeUnits(a.at ?? '', b.at ?? '') ||
      Number(a.state === 'refused') - Number(b.state === 'refused'),
  );
  return [
    ...new Map(
      inOrder.map(approval => [approval.approver, approval]),
    ).entries(),
  ]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([, approval]) => approval);
}

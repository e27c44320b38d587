import { sha256 } from '../../../../shared/digest';
import type { Matter } from '../../model';
import type { News, PolicyChanges } from '../../noticeModel';

const DAY_MS = 86_400_000;

/** So long before its end a waiver is told of for the second time, in days of 24 hours. */
const SOON_DAYS = 3;

/** What everybody is to be told of what is open now, each once for each time that it is told. */
export const newsOf = (
  matters: readonly Matter[],
  now: string,
): readonly News[] =>
  matters.flatMap(matter => {
    const { kind, title, link, told } = matter;
    if (kind === 'heldChange' || kind === 'unclassified') return [];
    const itemId = `${matter.id}${timeOf(matter, now)}`;
    return [...new Set(told)].map(recipient => ({
      recipient,
      itemId,
      kind,
      title,
      link,
    }));
  });

/** A waiver is told of twice: when its end comes near, and shortly before it. A review is told of again once it is overdue. */
function timeOf({ kind, due, urgency = 'due' }: Matter, now: string): string {
  if (kind === 'breakGlass') return urgency === 'due' ? '' : '@overdue';
  if (kind !== 'waiverExpiring' || due === undefined) return '';
  const isSoon = Date.parse(due) - Date.parse(now) <= SOON_DAYS * DAY_MS;
  return isSoon ? '@3' : '@14';
}

/** Entities that are named; the others are counted. */
const NAMED = 3;

/** What a version of the policy changed for an owner, as they are told. */
export const newsOfPolicy = ({
  versionId,
  recipient,
  title,
  changes,
}: PolicyChanges): News => {
  const named = changes
    .slice(0, NAMED)
    .map(
      ({ entityRef, before, after }) =>
        `${entityRef} from ${WORDS[before]} to ${WORDS[after]}`,
    );
  const more = changes.length - named.length;
  return {
    recipient,
    itemId: `policyChange-${sha256(versionId).slice(0, 32)}`,
    kind: 'policyChange',
    title: `a new version of ${title} changes ${changes.length} of your entities: ${named.join(', ')}${more > 0 ? `, and ${more} more` : ''}`,
    link: `/ai-governance/policy/versions/${encodeURIComponent(versionId)}`,
  };
};

const WORDS: Readonly<
  Record<PolicyChanges['changes'][number]['before'], string>
> = {
  unclassified: 'unclassified',
  prohibited: 'prohibited',
  notApproved: 'not approved',
  allowedWithConditions: 'allowed with conditions',
  allowed: 'allowed',
};

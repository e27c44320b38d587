import { parseEntityRef } from '@ai-enablement/governance-core';

/** What a subject id of an entry names. */
export type SubjectView =
  | {
      readonly kind: 'entity';
      readonly id: string;
      readonly entity: {
        readonly kind: string;
        readonly namespace: string;
        readonly name: string;
      };
    }
  | {
      readonly kind: 'repository';
      readonly id: string;
      /** Only for a host name with a dot, so that no other scheme or local name is ever followed. */
      readonly href?: string;
    }
  | { readonly kind: 'decision'; readonly id: string }
  | { readonly kind: 'record'; readonly id: string };

const REPOSITORY =
  /^[a-z0-9](?:[a-z0-9-]*\.)+[a-z0-9-]+(?:\/[\w~.-]*[\w~-][\w~.-]*)+$/i;

const ORDER = { entity: 0, repository: 1, decision: 2, record: 3 } as const;

/** Reads the subjects of an entry; entities come first, then the repository, then records. `decisionId` tells which record is a decision. */
export function presentSubjects(
  subjectIds: readonly string[],
  decisionId?: string,
): readonly SubjectView[] {
  return subjectIds
    .map(id => presentSubject(id, decisionId))
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
}

function presentSubject(id: string, decisionId?: string): SubjectView {
  if (id === decisionId) return { kind: 'decision', id };
  const ref = parseEntityRef(id);
  if (ref.ok) return { kind: 'entity', id, entity: ref.value };
  if (REPOSITORY.test(id)) {
    return { kind: 'repository', id, href: `https://${id}` };
  }
  return { kind: 'record', id };
}

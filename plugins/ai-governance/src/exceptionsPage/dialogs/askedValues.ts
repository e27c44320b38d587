import type { RequestField } from '../../exceptions/dialogs/RequestWaiverForm';
import type { WaiverDraft } from '../../exceptions/present/waiverDraft';
import type { Asked } from '../present/askedKind';
import type { Place } from '../present/place';

/** Fields of a request anywhere, by their path in the body. */
export type AskedField =
  RequestField | `scope.${Place['kind']}` | 'rule' | 'lowersTierTo';

/** Everything that is sent, by its path in the body. */
export const askedValues = (
  draft: WaiverDraft,
  { asked, place }: { readonly asked: Asked; readonly place: Place },
): Record<AskedField, string> => ({
  rule: asked.kind === 'tier' ? '' : (asked.rule ?? ''),
  lowersTierTo: asked.kind === 'tier' ? (asked.tier ?? '') : '',
  'scope.entity': place.kind === 'entity' ? place.name : '',
  'scope.repository': place.kind === 'repository' ? place.name : '',
  'scope.system': place.kind === 'system' ? place.name : '',
  'scope.domain': '',
  'scope.group': place.kind === 'group' ? place.name : '',
  'scope.paths': draft.paths,
  'scope.change': draft.change,
  expiresAt: draft.day,
  reason: draft.reason,
  ticket: draft.ticket,
  owner: draft.owner,
});

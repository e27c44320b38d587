import type {
  Waiver,
  WaiverScope,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { nameOfException } from '../../exceptions/present/name';
import type { WaiverDraft } from '../../exceptions/present/waiverDraft';
import type { Asked } from './askedKind';
import { placeOf, type Place } from './place';

/** A waiver that is asked for again, for longer. */
export interface Longer {
  readonly waiver: Waiver;
  /** What it is called. */
  readonly name: string;
}

/** What a request begins with. */
export interface Known {
  readonly asked: Asked;
  readonly place?: Place;
  /** What else the scope names. */
  readonly rest: WaiverScope;
  readonly draft: Partial<Omit<WaiverDraft, 'day'>>;
}

/** A waiver to be asked for again. */
export const longerOf = (waiver: Waiver): Longer => ({
  waiver,
  name: nameOfException(waiver.waiverId),
});

/** What is known of a request: all of the waiver but its end, and why, which is to be said anew. */
export function knownOf(longer: Longer | undefined): Known {
  if (longer === undefined)
    return { asked: { kind: 'rule' }, rest: {}, draft: {} };
  const { rule, lowersTierTo: tier, scope, ticket, owner } = longer.waiver;
  const { paths, change, ...named } = scope;
  const place = placeOf(named);
  const { [place?.kind ?? 'entity']: _, ...rest } = named;
  return {
    asked: { kind: rule === undefined ? 'tier' : 'rule', rule, tier },
    place,
    rest,
    draft: {
      owner,
      ticket: ticket ?? '',
      ...(paths && { narrowing: 'paths', paths: paths.join('\n') }),
      ...(change !== undefined && { narrowing: 'change', change }),
    },
  };
}

import type { RuleView } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { WAIVABLE_IMPLICIT, waiverOffer } from '../../exceptions/present/offer';
import type { ChoiceOption } from '../../shared/Choice';

/** Rules that a waiver can lift, those without a rule of their own last; `chosen` is kept though the policy no longer has it. */
export function waivableRules(
  rules: readonly RuleView[],
  chosen?: string,
): readonly ChoiceOption[] {
  const written = rules
    .filter(({ id }) => waiverOffer(id, rules) === 'askable')
    .map(({ id, title }) => ({
      id,
      label: title === undefined ? id : `${id} · ${title}`,
    }));
  const all = [...written, ...WAIVABLE_IMPLICIT.map(id => ({ id, label: id }))];
  const isKnown = chosen === undefined || all.some(({ id }) => id === chosen);
  return isKnown ? all : [...all, { id: chosen, label: chosen }];
}

import type { SegmentAxis } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useText } from '../../shared/useText';
import { AXES, splitCut } from '../filters';
import { useSegmentValues } from '../useSegmentValues';

/** Gives the words for a part of the changes; one that has none is named by its id. */
export function useSegmentName(): (axis: SegmentAxis, value: string) => string {
  const t = useText();
  const valuesOf = useSegmentValues();
  return (axis, value) => {
    if (axis === 'all') return t('insights.team.whole');
    if (axis === 'attribution') {
      const { part, cut } = splitCut(value);
      return `${t(`insights.part.${part}`)} (${t(`insights.cut.${cut}`)})`;
    }
    const known = AXES.find(each => each === axis);
    const option = known && valuesOf(known).find(({ id }) => id === value);
    return option?.label ?? value;
  };
}

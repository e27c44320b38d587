import { Choice } from '../../shared/Choice';
import type { SearchChange } from '../../shared/useSearchFilters';
import { useText } from '../../shared/useText';
import {
  ATTRIBUTIONS,
  AXES,
  CUTS,
  splitCut,
  type ScorecardFilters,
} from '../filters';
import { useSegmentValues } from '../useSegmentValues';

interface SegmentChoiceProps {
  readonly filters: Pick<ScorecardFilters, 'axis' | 'value'>;
  /** Weeks are known for all changes only. */
  readonly isWeek: boolean;
  readonly onChange: (change: SearchChange) => void;
}

/** Chooses which changes count: all of them, or a part by one thing at a time. */
export function SegmentChoice({
  filters: { axis, value },
  isWeek,
  onChange,
}: SegmentChoiceProps) {
  const t = useText();
  const valuesOf = useSegmentValues();
  const axes = isWeek ? (['all'] as const) : AXES;
  const chooseAxis = (chosen: string | undefined) => {
    const next = AXES.find(each => each === chosen) ?? 'all';
    const [first] = valuesOf(next);
    onChange(
      next === 'all' || first === undefined
        ? { axis: undefined, value: undefined }
        : { axis: next, value: first.id },
    );
  };
  return (
    <>
      <Choice
        label={t('insights.filter.axis')}
        value={axis}
        options={axes
          .filter(each => each === 'all' || valuesOf(each).length > 0)
          .map(id => ({ id, label: t(`insights.filter.axes.${id}`) }))}
        onChange={chooseAxis}
      />
      {axis === 'attribution' && (
        <AttributionChoice value={value} onChange={onChange} />
      )}
      {axis !== 'all' && axis !== 'attribution' && (
        <Choice
          label={t(`insights.filter.axes.${axis}`)}
          value={value}
          options={valuesOf(axis, value)}
          onChange={chosen => onChange({ value: chosen })}
        />
      )}
    </>
  );
}

function AttributionChoice({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (change: SearchChange) => void;
}) {
  const t = useText();
  const { part, cut } = splitCut(value);
  return (
    <>
      <Choice
        label={t('insights.filter.axes.attribution')}
        value={part}
        options={ATTRIBUTIONS.map(id => ({
          id,
          label: t(`insights.part.${id}`),
        }))}
        onChange={chosen => onChange({ value: `${chosen}@${cut}` })}
      />
      <Choice
        label={t('insights.filter.cut')}
        value={cut}
        options={CUTS.map(id => ({ id, label: t(`insights.cut.${id}`) }))}
        onChange={chosen => onChange({ value: `${part}@${chosen}` })}
      />
    </>
  );
}

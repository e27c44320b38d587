import type { Labels } from './fields';

/** The names of labels, however old the issue is. */
export const labelNames = (labels: Labels): readonly string[] =>
  (labels ?? []).flatMap(label =>
    typeof label === 'string' ? label : (label.name ?? []),
  );

import type { Labels } from './fields';

/** The names of labels in lower case. */
export const labelNames = (labels: Labels): readonly string[] =>
  (labels ?? []).flatMap(label => {
    const name = typeof label === 'string' ? label : label.name;
    return name ? name.trim().toLowerCase() : [];
  });

/** Whether one of the labels is among those of the settings, which are in lower case. */
export const hasLabel = (labels: Labels, among: readonly string[]): boolean =>
  labelNames(labels).some(name => among.includes(name));

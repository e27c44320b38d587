import type { DetectorSettings } from '../types';

/** Classes of built-in detectors. */
export const CREDENTIALS = 'credentials';
export const CUSTOMER_DATA = 'customerData';

/** Which rules of which classes look. */
export interface Selection {
  hasClass(name: string): boolean;
  /** A rule `a/b` is off when `a/b` or `a` is. */
  isOn(rule: string): boolean;
}

/** Reads the settings' classes and what they switch off. */
export function createSelection({
  neverShare,
  off,
}: Pick<DetectorSettings, 'neverShare' | 'off'>): Selection {
  const classes = new Set(neverShare);
  const silent = new Set(off);
  return {
    hasClass: name => classes.has(name),
    isOn: rule => !silent.has(rule) && !silent.has(groupOf(rule)),
  };
}

/** `gitleaks` of `gitleaks/jwt`; the rule itself when it stands alone. */
export const groupOf = (rule: string): string => rule.split('/', 1)[0] ?? rule;

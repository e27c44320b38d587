/** Reasons that hold in many places, and how they are written down. */
export const FALLBACK =
  'a fallback that the types ask for; no value reaches it';
export const FAST_PATH =
  'a quick look that saves work; the slower way answers the same';
export const LIMIT =
  'a limit against excess: one more or less protects as well, and no answer depends on it';
export const BEYOND =
  'one step beyond the end reads nothing, which changes nothing';
export const NO_VALUE = 'only for the types: the value is always there';
export const EQUAL_EITHER_WAY = 'for equal values both branches give the same';

/** Entries of one file: each line's code, then what it was changed to (any change when absent), then why. */
export const inFile = (file, ...lines) =>
  lines.map(([code, to, reason]) => ({ files: [file], code, to, reason }));

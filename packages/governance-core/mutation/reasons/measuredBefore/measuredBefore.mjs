const REASON = 'a row was added after the last measurement';

/** Entries of one file: each what was changed, to what, and the line where only that tells it from others. To go after the next measurement. */
export const measuredBefore = (file, ...changes) =>
  changes.map(([from, to, code]) => ({
    files: [file],
    from,
    to,
    code,
    reason: REASON,
  }));

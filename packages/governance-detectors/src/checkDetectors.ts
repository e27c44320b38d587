import { createDetectors } from './createDetectors';
import { DetectorSettingsError } from './errors';
import type { DetectorSettings } from './types';

/** Something about settings, at a place in them: `['patterns', 2, 'pattern']`. */
export interface DetectorComment {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What is to be said about settings before anybody relies on them. */
export interface DetectorCheck {
  /** With any of these, no detectors can be made. */
  readonly errors: readonly DetectorComment[];
  /** What has no effect, or another one than its author may think. */
  readonly warnings: readonly DetectorComment[];
}

/** Compiles the detectors to find out what is wrong with their settings; nothing is kept. */
export function checkDetectors(settings: DetectorSettings): DetectorCheck {
  try {
    const { issues } = createDetectors(settings);
    const warnings = issues.map(({ source, message }) =>
      toComment(source, message),
    );
    return { errors: [], warnings };
  } catch (error) {
    if (!(error instanceof DetectorSettingsError)) throw error;
    const errors = error.issues.map(({ path, message }) =>
      toComment(path, message),
    );
    return { errors, warnings: [] };
  }
}

/** A rule file is one text in the settings: where in it something stands becomes part of the message. */
function toComment(place: string, message: string): DetectorComment {
  const [, file, inFile] = /^(gitleaks\[\d+\])\.?(.*)$/.exec(place) ?? [];
  return {
    path: [...(file ?? place).matchAll(/[^.[\]]+/g)].map(([step]) =>
      /^\d+$/.test(step) ? Number(step) : step,
    ),
    message: inFile ? `\`${inFile}\` ${message}` : message,
  };
}

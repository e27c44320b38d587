import { compileDetectors } from './compileDetectors';
import { toFindings } from './findings/toFindings';
import { redactText } from './redact';
import { Scanner } from './scan/scanner';
import { checkSettings } from './settings';
import type { Detectors, DetectorSettings } from './types';

/** Milliseconds that the detectors may take for one text. */
const DEFAULT_TIME_LIMIT_MS = 10_000;

/**
 * Compiles the detectors, which takes a fraction of a second with a long rule file: keep them. Throws `DetectorSettingsError`
 * with all that is wrong with the settings.
 *
 * `timeLimitMs`: for one text, 10 seconds when absent. A detector that is not done by then is stopped and becomes a problem.
 */
export function createDetectors(
  settings: DetectorSettings,
  options: { readonly timeLimitMs?: number } = {},
): Detectors {
  checkSettings(settings);
  const compiled = compileDetectors(settings);
  const scanner = new Scanner(
    compiled.createSet,
    options.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS,
  );
  const scan = (path: string, text: string) =>
    scanner.scan(path, withoutMark(text));
  return {
    get issues() {
      return compiled.issues();
    },
    description: compiled.description,
    async find(file) {
      const { hits, problems } = await scan(file.path, file.text);
      return { ...toFindings(file, hits), problems };
    },
    async redact(text, { path = '' } = {}) {
      const redacted = await redactText(text, each => scan(path, each));
      const { findings } = toFindings({ path, text }, redacted.hits);
      return { text: redacted.text, findings };
    },
  };
}

/** A byte order mark belongs to no value; places stay as they are. */
const withoutMark = (text: string): string =>
  text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;

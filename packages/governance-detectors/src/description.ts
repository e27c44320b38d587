import { version as secretlintVersion } from '@secretlint/secretlint-rule-preset-recommend/package.json';
import { createHash } from 'node:crypto';
import { version } from '../package.json';
import type { Detector } from './scan/detector';
import type { DetectorsDescription, DetectorSettings } from './types';

const DIGEST_CHARACTERS = 12;

/**
 * Describes the active detectors. Rule files and the active rules of a library stand there as a digest; patterns of the
 * organisation by their id alone, since a digest would let their code names be guessed.
 */
export function describeDetectors(
  settings: DetectorSettings,
  detectors: readonly Detector[],
): DetectorsDescription {
  const names = detectors.map(detector => nameOf(detector, settings));
  return { version, detectors: [...names].sort() };
}

function nameOf({ id, rules }: Detector, settings: DetectorSettings): string {
  switch (id) {
    case 'secretlint':
      return `${id}@${secretlintVersion} (${count(rules)}, ${digest(rules)})`;
    case 'gitleaks':
      return `${id} (${count(rules)}, ${digest([...settings.gitleaks, ...rules])})`;
    case 'email-list':
      return `${id} (from ${settings.emailListAtLeast} addresses)`;
    case 'national-id':
      return `${id} (${rules.map(rule => rule.replace(`${id}/`, '')).join(', ')})`;
    default:
      return id;
  }
}

const count = (rules: readonly string[]): string => `${rules.length} rules`;

const digest = (texts: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(texts), 'utf8')
    .digest('hex')
    .slice(0, DIGEST_CHARACTERS);

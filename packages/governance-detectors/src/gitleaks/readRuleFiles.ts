import { DetectorSettingsError } from '../errors';
import {
  readRuleFile,
  UnreadableRuleFile,
  type RuleFile,
} from './readRuleFile';

/** Reads all rule files. Throws `DetectorSettingsError` with those that are no rule files. */
export function readRuleFiles(texts: readonly string[]): readonly RuleFile[] {
  const issues: { readonly path: string; readonly message: string }[] = [];
  const files = texts.flatMap((text, at) => {
    try {
      return [readRuleFile(text, `gitleaks[${at}]`)];
    } catch (error) {
      if (!(error instanceof UnreadableRuleFile)) throw error;
      issues.push({ path: `gitleaks[${at}]`, message: error.message });
      return [];
    }
  });
  if (issues.length > 0) throw new DetectorSettingsError(issues);
  return files;
}

import { createEmailListDetector } from './customerData/emailList';
import { ibanDetector } from './customerData/iban';
import { createNationalIdDetector } from './customerData/nationalId';
import { paymentCardDetector } from './customerData/paymentCard';
import { phoneNumberDetector } from './customerData/phoneNumber';
import { describeDetectors } from './description';
import { lazily } from './lazily';
import { compileRules, type CompiledRules } from './gitleaks/compileRules';
import { createGitleaksDetector, ruleName } from './gitleaks/gitleaksDetector';
import type { RuleFile } from './gitleaks/readRuleFile';
import { readRuleFiles } from './gitleaks/readRuleFiles';
import { LiteralIndexBuilder } from './literals/literalIndex';
import { createPatternDetector } from './patterns/patternDetector';
import type { Detector } from './scan/detector';
import type { DetectorSet } from './scan/scanner';
import {
  createSelection,
  CREDENTIALS,
  CUSTOMER_DATA,
  type Selection,
} from './scan/selection';
import { createSecretlintDetector } from './secretlint/secretlintDetector';
import type {
  DetectorIssue,
  DetectorsDescription,
  DetectorSettings,
} from './types';
import { unknownOff } from './unknownOff';

/** Settings, made ready. */
export interface CompiledDetectors {
  /** Compiles what has not been needed yet: asking for them is not free. */
  readonly issues: () => readonly DetectorIssue[];
  readonly description: DetectorsDescription;
  /** The compiled detectors; later calls compile them anew. */
  readonly createSet: () => DetectorSet;
}

/** Compiles checked settings. Throws `DetectorSettingsError` for a rule file that cannot be read. */
export function compileDetectors(
  settings: DetectorSettings,
): CompiledDetectors {
  const files = readRuleFiles(settings.gitleaks);
  const compile = () => compileSet(settings, files);
  const first = compile();
  let ready: DetectorSet | undefined = first.set;
  return {
    issues: lazily(() => [
      ...files.flatMap(file => file.issues),
      ...first.issues(),
      ...unknownOff(settings, files),
    ]),
    description: describeDetectors(settings, first.set.detectors),
    createSet: () => {
      const set = ready ?? compile().set;
      ready = undefined;
      return set;
    },
  };
}

interface CompiledSet {
  readonly set: DetectorSet;
  readonly issues: () => readonly DetectorIssue[];
}

function compileSet(
  settings: DetectorSettings,
  files: readonly RuleFile[],
): CompiledSet {
  const index = new LiteralIndexBuilder();
  const selection = createSelection(settings);
  const detectors: Detector[] = settings.patterns
    .filter(each => selection.hasClass(each.class) && selection.isOn(each.id))
    .map(pattern => createPatternDetector(pattern, index));
  if (selection.hasClass(CUSTOMER_DATA))
    detectors.push(...customerDataDetectors(settings, selection, index));
  let compiled: readonly CompiledRules[] = [];
  if (selection.hasClass(CREDENTIALS)) {
    compiled = files.map(file =>
      compileRules(file, index, id => selection.isOn(ruleName(id))),
    );
    const rules = compiled.flatMap(each => each.rules);
    detectors.push(
      createSecretlintDetector(selection, index),
      createGitleaksDetector(rules),
    );
  }
  const active = detectors.filter(({ rules }) => rules.length > 0);
  return {
    set: { detectors: active, index: index.build() },
    issues: () =>
      compiled.flatMap(each => [...each.issues, ...each.findRefused()]),
  };
}

const customerDataDetectors = (
  { emailListAtLeast }: DetectorSettings,
  selection: Selection,
  index: LiteralIndexBuilder,
): readonly Detector[] =>
  [
    paymentCardDetector,
    ibanDetector,
    phoneNumberDetector,
    createEmailListDetector(emailListAtLeast),
    createNationalIdDetector(index, selection),
  ].filter(({ id }) => selection.isOn(id));

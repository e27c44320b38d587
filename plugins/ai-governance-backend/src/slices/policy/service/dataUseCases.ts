import {
  type BundleAge,
  DEFAULT_DATA_HANDLING,
  detectorPolicy,
  type DetectorPolicy,
} from '@ai-enablement/governance-core';
import {
  type Detectors,
  RedactionError,
} from '@ai-enablement/governance-detectors';
import type { PolicyBook } from './policyBook';
import { createDetectorsOf } from './textDetectors';

/** What the policy in force says about data that must not be shared. */
export interface DataHandlingView {
  readonly policyDigest: string;
  readonly detectors: DetectorPolicy;
  readonly bundleAge: BundleAge;
}

/** What is found in a text; never the data itself. */
export interface TextCheck {
  readonly policyDigest: string;
  /** Classes of data that were looked for. */
  readonly classes: readonly string[];
  readonly findings: readonly {
    readonly rule: string;
    readonly title: string;
    readonly class: string;
    readonly line: number;
    readonly column: number;
    readonly context: string;
    readonly fix: string;
  }[];
  /** Who could not look to the end: then nothing found does not mean that nothing is there. */
  readonly problems: readonly {
    readonly rule: string;
    readonly message: string;
  }[];
  /** The text without what was found; absent when nothing was, or when it could not be made clean. */
  readonly redacted?: string;
}

/** What can be asked about data that must not be shared. */
export interface DataUseCases {
  dataHandling(): Promise<DataHandlingView>;
  /** Fails with `policy.detectorsUnusable`. The text is neither kept nor logged. */
  checkText(text: string): Promise<TextCheck>;
}

/** What the use cases work with. */
export interface DataUseCaseDeps {
  readonly policies: PolicyBook;
  readonly now: () => string;
}

/** Data that must not be shared, without any permission asked. */
export function dataUseCases({ policies, now }: DataUseCaseDeps): DataUseCases {
  const detectorsOf = createDetectorsOf();
  return {
    async checkText(text) {
      const { compiled } = await policies.current(now());
      const detectors = detectorsOf(compiled);
      const { findings, problems } = await detectors.find({ path: '', text });
      const redacted =
        findings.length > 0 ? await redact(detectors, text) : undefined;
      return {
        policyDigest: compiled.digest,
        classes: compiled.policy.dataClasses.neverShare,
        findings: findings.map(
          ({ rule, title, class: of, line, column, context, fix }) => ({
            rule,
            title,
            class: of,
            line,
            column,
            context,
            fix,
          }),
        ),
        problems: problems.map(({ rule, message }) => ({ rule, message })),
        ...(redacted === undefined ? {} : { redacted }),
      };
    },
    async dataHandling() {
      const { compiled } = await policies.current(now());
      const { dataHandling = DEFAULT_DATA_HANDLING } = compiled.policy;
      return {
        policyDigest: compiled.digest,
        detectors: detectorPolicy(compiled.policy),
        bundleAge: dataHandling.bundleAge,
      };
    },
  };
}

async function redact(
  detectors: Detectors,
  text: string,
): Promise<string | undefined> {
  try {
    return (await detectors.redact(text)).text;
  } catch (error) {
    if (error instanceof RedactionError) return undefined;
    throw error;
  }
}

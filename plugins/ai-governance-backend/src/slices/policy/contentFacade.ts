import type {
  FoundData,
  PolicyNames,
  Stage,
} from '@ai-enablement/governance-core';

/** A text without what must not be shared, and what was found in it. */
export interface CheckedText {
  readonly findings: readonly (FoundData & {
    /** What to do about it, in one sentence. */
    readonly fix: string;
  })[];
  /** Detectors that could not look to the end: then nothing found does not mean that nothing is there. */
  readonly problems: readonly {
    readonly rule: string;
    readonly message: string;
  }[];
  /** Absent when nothing was found, or when the text could not be made clean. */
  readonly redacted?: string;
}

/** What content is meant for: an entity, as the policy in force sees it. */
export interface ContentPlace {
  readonly entityRef: string;
  readonly tier?: string;
  readonly stage?: Stage;
}

/** A training path whose certificate the policy asks for, with the rules that do. */
export interface AskedCertificate {
  readonly path: string;
  readonly rules: readonly {
    readonly rule: string;
    readonly title: string;
    readonly mode: 'observe' | 'warn' | 'enforce';
  }[];
}

/** What slices with texts ask of policy. */
export interface PolicyContent {
  /** What the policy in force names. */
  names(): Promise<PolicyNames>;
  /** Digest of the policy in force. */
  digest(): Promise<string>;
  /** Data that must not be shared, without the data itself. Fails with `policy.detectorsUnusable`. */
  findData(text: string): Promise<readonly FoundData[]>;
  /** The same with the text made clean. The text is neither kept nor logged. */
  checkText(text: string): Promise<CheckedText>;
  /** Groups with all their ancestors, without repeats. Fails with `policy.notReady` before the catalog was first read. */
  withAncestors(groups: readonly string[]): Promise<readonly string[]>;
  /** Fails with `policy.entityNotFound` or `policy.notReady`. */
  placeOf(entityRef: string): Promise<ContentPlace>;
  /** Certificates that authors of changes with AI need on an entity. Fails with `policy.entityNotFound` or `policy.notReady`. */
  certificatesAsked(entityRef: string): Promise<readonly AskedCertificate[]>;
}

/** A scanner whose reports the demonstration makes up. */
export type Scanner = 'CodeQL' | 'Semgrep OSS' | 'gitleaks' | 'Trivy';

/** What a scanner found, or did not. */
export interface ScanResult {
  readonly scanner: Scanner;
  /** Repository id, `host/path`. */
  readonly repository: string;
  readonly sha: string;
  /** Files that findings may point at; at least one. */
  readonly files: readonly [string, ...string[]];
  /** Numbers of findings of low or medium severity, and of high severity. */
  readonly minor: number;
  readonly high: number;
  /** False when the run broke off. */
  readonly isCompleted: boolean;
}

interface Rule {
  readonly id: string;
  readonly text: string;
  /** CVSS-like score as scanners write it. */
  readonly score: string;
}

interface Profile {
  readonly version: string;
  readonly uri: string;
  /** Some scanners say in the report whether the run completed; the others leave it to whoever ran them. */
  readonly tellsCompletion: boolean;
  readonly minor: Rule;
  readonly high: Rule;
}

const PROFILES: Readonly<Record<Scanner, Profile>> = {
  CodeQL: {
    version: '2.23.3',
    uri: 'https://codeql.github.com/',
    tellsCompletion: true,
    minor: {
      id: 'log-injection',
      text: 'A value that a user controls is written to the log.',
      score: '5.3',
    },
    high: {
      id: 'sql-injection',
      text: 'A query is built from a value that a user controls.',
      score: '8.8',
    },
  },
  'Semgrep OSS': {
    version: '1.142.0',
    uri: 'https://semgrep.dev/',
    tellsCompletion: true,
    minor: {
      id: 'weak-random',
      text: 'A predictable source of randomness is used.',
      score: '4.3',
    },
    high: {
      id: 'command-injection',
      text: 'A command is built from outside input.',
      score: '8.1',
    },
  },
  gitleaks: {
    version: '8.28.0',
    uri: 'https://github.com/gitleaks/gitleaks',
    tellsCompletion: false,
    minor: {
      id: 'generic-api-key',
      text: 'This looks like a key for an interface, in a test.',
      score: '3.1',
    },
    high: {
      id: 'private-key',
      text: 'This looks like a private key.',
      score: '9.1',
    },
  },
  Trivy: {
    version: '0.67.2',
    uri: 'https://github.com/aquasecurity/trivy',
    tellsCompletion: false,
    minor: {
      id: 'outdated-parser',
      text: 'A dependency has a known weakness of medium severity.',
      score: '5.9',
    },
    high: {
      id: 'vulnerable-archive-reader',
      text: 'A dependency has a known weakness of high severity.',
      score: '7.5',
    },
  },
};

/**
 * Scanners' results as one SARIF 2.1.0 report with a run for each, as a pipeline merges them: small and made up, each run in
 * the shape in which that scanner writes it.
 */
export function writeSarif(scans: readonly ScanResult[]): string {
  return JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: scans.map(describeRun),
  });
}

function describeRun(scan: ScanResult): object {
  const { tellsCompletion, version, uri, minor, high } = PROFILES[scan.scanner];
  return {
    tool: {
      driver: {
        name: scan.scanner,
        semanticVersion: version,
        informationUri: uri,
        rules: [minor, high].map(describeRule),
      },
    },
    // A run that broke off is always told: the pipeline adds it.
    ...(tellsCompletion || !scan.isCompleted
      ? { invocations: [{ executionSuccessful: scan.isCompleted }] }
      : {}),
    versionControlProvenance: [
      {
        repositoryUri: `https://${scan.repository}`,
        revisionId: scan.sha,
        branch: 'main',
      },
    ],
    results: [
      ...findings(minor, { scan, count: scan.minor, ruleIndex: 0 }),
      ...findings(high, { scan, count: scan.high, ruleIndex: 1 }),
    ],
  };
}

function describeRule({ id, text, score }: Rule): object {
  return {
    id,
    shortDescription: { text },
    defaultConfiguration: { level: Number(score) >= 7 ? 'error' : 'warning' },
    properties: { 'security-severity': score, tags: ['security'] },
  };
}

function findings(
  { id, text }: Rule,
  {
    scan,
    count,
    ruleIndex,
  }: {
    readonly scan: ScanResult;
    readonly count: number;
    readonly ruleIndex: number;
  },
): readonly object[] {
  return Array.from({ length: count }, (_, i) => ({
    ruleId: id,
    ruleIndex,
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: scan.files[i % scan.files.length] ?? scan.files[0],
          },
          region: { startLine: 12 + i * 7 },
        },
      },
    ],
  }));
}

/** How a report is bound to the head of a change. */
export interface Binding {
  /** Commit for which GitHub keeps the report: the head, or the commit that merges it. */
  readonly scanned: string;
  readonly headSha: string;
  /** As GitHub has it; empty means none. */
  readonly category?: string | null;
  /** Whether GitHub says that the analysis failed. */
  readonly hasFailed: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A report of code scanning as one on the head: where a run names the commit that merges the head, the head stands instead, since a
 * merge commit was verified to be one. Any other commit stays, and the portal refuses the report. `undefined` when it is no SARIF.
 */
export function boundSarif(
  answer: unknown,
  binding: Binding,
): string | undefined {
  const report = read(answer);
  if (!report || !Array.isArray(report.runs)) return undefined;
  const runs: readonly unknown[] = report.runs;
  return JSON.stringify({
    version: report.version,
    runs: runs.map(run => (isJson(run) ? bound(run, binding) : run)),
  });
}

function bound(run: Json, binding: Binding): Json {
  const { scanned, headSha, category, hasFailed } = binding;
  const provenance: unknown = run.versionControlProvenance;
  return {
    ...run,
    ...(category && !isJson(run.automationDetails)
      ? { automationDetails: { id: category } }
      : {}),
    ...(hasFailed ? { invocations: [{ executionSuccessful: false }] } : {}),
    ...(Array.isArray(provenance)
      ? {
          versionControlProvenance: provenance.map((each: unknown) =>
            isJson(each) && each.revisionId === scanned
              ? { ...each, revisionId: headSha }
              : each,
          ),
        }
      : {}),
  };
}

/** The client gives bytes or text where it does not know the kind of an answer. */
function read(answer: unknown): Json | undefined {
  if (answer instanceof ArrayBuffer)
    return read(new TextDecoder().decode(answer));
  if (typeof answer !== 'string') return isJson(answer) ? answer : undefined;
  try {
    const parsed: unknown = JSON.parse(answer);
    return isJson(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

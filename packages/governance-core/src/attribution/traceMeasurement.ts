import { evidenceOf } from './evidence';
import type { FoundUse } from './collectUses';
import { FileLines } from './fileLines';
import { linesOf, type SourceMeasurement } from './sourceMeasurement';
import { readToolPhrase } from './toolPhrase';
import { UNIDENTIFIED_ASSISTANT, type CommitTrace } from './types';

interface Session {
  readonly tool?: string;
  readonly model?: string;
  readonly lines: FileLines;
  isMeasured: boolean;
}

function useOf({ tool, model, lines, isMeasured }: Session): FoundUse {
  const name = [tool ?? 'an assistant', model && `(${model})`]
    .filter(Boolean)
    .join(' ');
  return {
    tool: (tool && readToolPhrase(tool).tool?.id) || UNIDENTIFIED_ASSISTANT,
    model,
    role: 'assistant',
    confidence: isMeasured ? 'measured' : 'inferred',
    evidence: evidenceOf(
      'agentTrace',
      isMeasured
        ? `Agent Trace: ${linesOf(lines.count())} by ${name}`
        : `Agent Trace: edits by ${name} in the same files, on top of the commit before`,
    ),
  };
}

/** What Agent Trace records measured of a commit. Those about the commit before show assistants, but measure nothing. */
export function measureTraces(
  traces: readonly CommitTrace[],
): SourceMeasurement {
  const sessions = new Map<string, Session>();
  const ofAi = new FileLines();
  const ofAnyone = new FileLines();
  let isShared = false;
  for (const { record, isMeasured } of traces) {
    for (const part of record.contributions) {
      if (isMeasured) ofAnyone.add(part);
      if (part.contributor === 'human') continue;
      if (isMeasured) ofAi.add(part);
      isShared ||= isMeasured && part.contributor === 'mixed';
      const key = `${isMeasured} ${record.tool ?? ''}\n${part.model ?? ''}`;
      const session = sessions.get(key) ?? {
        tool: record.tool,
        model: part.model,
        lines: new FileLines(),
        isMeasured,
      };
      session.lines.add(part);
      sessions.set(key, session);
    }
  }
  const aiLines = ofAi.count();
  const humanLines = ofAnyone.count() - aiLines;
  return {
    uses: [...sessions.values()].map(useOf),
    aiLines,
    humanLines,
    isShared,
    ...(humanLines > 0 && {
      humanEvidence: evidenceOf(
        'agentTrace',
        `Agent Trace: ${linesOf(humanLines)} by a person`,
      ),
    }),
  };
}

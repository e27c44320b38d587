export {
  parseAgentTraces,
  TRACE_LIMITS,
  type AgentTraceRecord,
  type AgentTraces,
  type TraceContribution,
  type TraceDrop,
} from './agentTrace';
export {
  matchAssistant,
  matchNameSuffix,
  type AssistantIdent,
} from './botAuthors';
export { classify, createClassifier } from './classify';
export { coAuthorsOf } from './coAuthors';
export { combine } from './combine';
export {
  parseAuthorshipNote,
  type AuthorshipNote,
  type NoteSession,
} from './gitNotes';
export { humanAuthors, type AuthorAddress } from './humanAuthors';
export { assistantTools, type AssistantTool } from './tools';
export {
  createTraceIndex,
  type AddedLines,
  type TraceIndex,
} from './traceIndex';
export * from './types';
export { withoutPersonalEmails } from './withoutPersonalEmails';

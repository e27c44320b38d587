/** Where the recorders of Agent Trace keep their records. The format itself names no place. */
export const TRACE_FOLDER = '.agent-trace/';

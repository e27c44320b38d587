export {
  matchAssistant,
  matchNameSuffix,
  type AssistantIdent,
} from './botAuthors';
export { classify, createClassifier } from './classify';
export { combine } from './combine';
export {
  parseAuthorshipNote,
  type AuthorshipNote,
  type NoteSession,
} from './gitNotes';
export { assistantTools, type AssistantTool } from './tools';
export * from './types';
export { withoutPersonalEmails } from './withoutPersonalEmails';

/** Texts of checking a text before it is shared. */
export const textCheckMessages = {
  open: 'Check a text',
  title: 'Check a text before you share it',
  intro:
    'Paste what is about to go into a prompt, a ticket or a chat. The portal looks for data that must not be shared; it keeps nothing of the text.',
  field: 'Text',
  tooLong:
    'Only the first {{number}} characters fit; check longer texts with `ai-governance share check FILE`.',
  submit: 'Check',
  failed: 'The text was not checked; do not share it yet',
  clean: 'Nothing found',
  lookedFor: 'Looked for: {{classes}}.',
  cleanHint:
    'Only what a detector knows can be found. What else is confidential is for you to see.',
  found_one: '{{count}} place must not be shared',
  found_other: '{{count}} places must not be shared',
  place: 'Line {{line}}, column {{column}}',
  incomplete: 'Not all of the text could be looked at; do not share it.',
  problem: '`{{rule}}`: {{message}}',
  copyRedacted: 'Copy the text without them',
  copied: 'Copied without what must not be shared',
  copyFailed: 'The text could not be copied',
  notRedacted:
    'These places could not be taken out safely; take them out by hand and check again.',
} as const;

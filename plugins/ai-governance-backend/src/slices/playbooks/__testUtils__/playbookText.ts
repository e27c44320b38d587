/** Text of a small playbook; `given` replaces lines of the front matter and the body. */
export const playbookText = ({
  name = 'prompting',
  version = '1.0',
  title = 'How we prompt',
  kind = 'guide',
  more = '',
  body = '## Say what you want\n\nOne task at a time.\n',
}: {
  readonly name?: string;
  readonly version?: string;
  readonly title?: string;
  readonly kind?: string;
  /** Further lines of front matter, each with its line end. */
  readonly more?: string;
  readonly body?: string;
} = {}): string => `---
apiVersion: ai-governance/v1
name: ${name}
version: '${version}'
title: ${title}
summary: What a prompt needs, and what it must not hold.
kind: ${kind}
owner: group:default/platform-enablement
reviewBy: 2027-05-31
${more}---

${body}`;

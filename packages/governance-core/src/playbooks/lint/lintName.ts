import { PLAYBOOK_FILE } from '../format/fileIssues';
import type { PlaybookLint } from './lintTypes';

/** What the portal has at the place where a playbook of the name would have its page. */
const RESERVED: readonly string[] = ['write', 'review', 'reach'];

/** A playbook has a page under its name, so the names of the portal's own pages are taken. */
export const lintName: PlaybookLint = ({ playbook: { name } }) =>
  RESERVED.includes(name)
    ? [
        {
          severity: 'error',
          code: 'playbooks.reservedName',
          message: `the name \`${name}\` belongs to a page of the portal, so nobody could open the playbook; expected another name`,
          file: PLAYBOOK_FILE,
        },
      ]
    : [];

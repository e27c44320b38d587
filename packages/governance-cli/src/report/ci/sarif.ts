import { escapeText } from '../escapeText';
import { version } from '../../version';
import type { CiFinding, CiReport } from './ciReport';

/** Where a finding about no file is shown, since code hosts drop results without a place. */
const NO_FILE = '.';

/** In SARIF `[x](1)` is a link. */
const plain = (text: string): string =>
  escapeText(text).replace(/[[\]\\]/g, '\\$&');

const uri = (path: string): string =>
  path.split('/').map(encodeURIComponent).join('/');

const result = ({
  level,
  rule,
  text,
  fix,
  path,
  line,
  endLine,
}: CiFinding) => ({
  ruleId: rule,
  level,
  message: { text: plain(fix === undefined ? text : `${text} ${fix}`) },
  locations: [
    {
      physicalLocation: {
        artifactLocation: {
          uri: path === undefined ? NO_FILE : uri(path),
          uriBaseId: '%SRCROOT%',
        },
        region: { startLine: line ?? 1, endLine: endLine ?? line ?? 1 },
      },
    },
  ],
});

/** The answer as SARIF 2.1.0, for the code scanning of a code host. */
export const sarif = ({ findings }: CiReport): string =>
  `${JSON.stringify(
    {
      $schema:
        'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'AI governance',
              version,
              rules: [...new Set(findings.map(({ rule }) => rule))].map(id => ({
                id,
              })),
            },
          },
          invocations: [{ executionSuccessful: true }],
          results: findings.map(result),
        },
      ],
    },
    undefined,
    2,
  )}\n`;

import { coAuthorsOf } from './coAuthors';

const BO = { name: 'Bo Example', email: 'bo@example.com' };
const CY = { name: 'Cy Example', email: 'cy@example.com' };
const CLAUDE = { name: 'Claude', email: 'noreply@anthropic.com' };
const OF_BO = 'Co-authored-by: Bo Example <bo@example.com>';
const OF_CY = 'Co-authored-by: Cy Example <cy@example.com>';

describe('R07 everybody whom a message credits as a co-author', () => {
  it.each<[string, string, object[]]>([
    ['nobody', 'fix: x\n\nRefs: 12', []],
    ['in the order of the message', `fix: x\n\n${OF_CY}\n${OF_BO}`, [CY, BO]],
    ['with Windows line ends', `fix: x\r\n\r\n${OF_BO}\r\n${OF_CY}`, [BO, CY]],
    ['with the line ends of old', `fix: x\r\r${OF_BO}\r${OF_CY}`, [BO, CY]],
    [
      'several in one trailer',
      `fix: x\n\n${OF_BO}, Cy Example <cy@example.com>`,
      [BO, CY],
    ],
    [
      'an address on the next line',
      'fix: x\n\nCo-authored-by: Bo Example  \n<bo@example.com>  ',
      [BO],
    ],
    [
      'assistants too',
      'fix: x\n\nCo-authored-by: Claude <noreply@anthropic.com>',
      [CLAUDE],
    ],
    [
      'under the other keys',
      'fix: x\n\nCoauthored-by: Bo Example <bo@example.com>\nCo-author: Cy Example <cy@example.com>',
      [BO, CY],
    ],
    ['in a fence', `fix: x\n\n\`\`\`\n${OF_BO}\n\`\`\``, [BO]],
    [
      'below git’s scissors',
      `fix: x\n\n# ------------------------ >8 ------------------------\n${OF_BO}`,
      [BO],
    ],
    ['in a quotation', `fix: x\n\n> ${OF_BO}\n> > ${OF_CY}`, [BO, CY]],
    [
      'in a quotation, folded',
      'fix: x\n\n> Co-authored-by: Bo Example\n>   <bo@example.com>',
      [BO],
    ],
    [
      'in a pasted diff',
      `fix: x\n\ndiff --git a/x b/x\n+${OF_BO}\n-${OF_CY}`,
      [BO, CY],
    ],
    ['in a remark of git', `fix: x\n\n# ${OF_BO}\n#\t${OF_CY}`, [BO, CY]],
    ['in a list', `fix: x\n\n* ${OF_BO}\n  - ${OF_CY}`, [BO, CY]],
    ['not in the middle of a sentence', `fix: x\n\nthat is > ${OF_BO}`, []],
    [
      'not who reviewed or signed',
      'fix: x\n\nReviewed-by: Bo Example <bo@example.com>\nSigned-off-by: Cy Example <cy@example.com>',
      [],
    ],
    ['not a name without an address', 'fix: x\n\nCo-authored-by: Bo', []],
  ])('%s', (_, message, people) => {
    expect(coAuthorsOf(message)).toEqual(people);
  });
});

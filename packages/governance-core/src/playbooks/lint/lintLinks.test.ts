import { foundBy } from '../__testUtils__/lintContext';
import { lintImages } from './lintImages';
import { lintLinks } from './lintLinks';

const OTHERS = {
  others: [{ name: 'other', title: 'Other', body: '' }],
};

const NOT_FOLLOWED =
  'is not followed; expected `https://…`, `playbook:…`, `training:…`, `rule:…`, a file beside it or `#…`';

describe('lintLinks: where links lead', () => {
  it.each<[string, string, readonly string[]]>([
    ['a heading', '## A b\n\n[c](#a-b)', []],
    ['a heading further down', '[c](#a)\n\n## A', []],
    [
      'no heading',
      '## Set up\n\n[c](#setup)',
      [
        'error deadLink +3: the link `#setup` of `c` leads to no heading; did you mean `#set-up`?',
      ],
    ],
    [
      'no heading that is near',
      '## A\n\n[c](#constructor)',
      [
        'error deadLink +3: the link `#constructor` of `c` leads to no heading; expected one that exists',
      ],
    ],
    [
      'other playbooks, and itself',
      '[a](playbook:other) [b](playbook:small)',
      [],
    ],
    [
      'no playbook',
      '[a](playbook:othr)',
      [
        'error deadLink +1: the link `playbook:othr` leads to nothing: no playbook of this name; did you mean `playbook:other`?',
      ],
    ],
    [
      'a training path and a rule',
      '[a](training:secure-coding) [b](rule:scans)',
      [],
    ],
    [
      'neither',
      '[a](training:other)\n[b](rule:secure-coding)',
      [
        'error deadLink +1: the link `training:other` leads to nothing: no training path of this name; expected one that exists',
        'error deadLink +2: the link `rule:secure-coding` leads to nothing: no rule of the policy of this name; expected one that exists',
      ],
    ],
    ['files beside it', '[a](a.md) [b](./b.json) [c](deep/c.md)', []],
    ['a heading in a file', '[a](a.md#there) [b](b.json#any)', []],
    [
      'no heading in a file',
      '[a](a.md#ther)',
      [
        'error deadLink +1: the link `a.md#ther` leads to no heading of `a.md`; did you mean `a.md#there`?',
      ],
    ],
    [
      'no file',
      '[a](A.md)',
      [
        'error deadLink +1: the link `A.md` leads to no file of the playbook; did you mean `a.md`?',
      ],
    ],
    ['the web', '[a](https://a.example/b)', []],
    [
      'a script by reference',
      '[a][b]\n\n[b]: javascript:alert(1)',
      [`error unsafeLink +1: the link \`javascript:alert(1)\` ${NOT_FOLLOWED}`],
    ],
    [
      'a script in angles',
      '<javascript:alert>',
      [`error unsafeLink +1: the link \`javascript:alert\` ${NOT_FOLLOWED}`],
    ],
    [
      'out of the folder',
      '[a](../other/PLAYBOOK.md)',
      [
        `error unsafeLink +1: the link \`../other/PLAYBOOK.md\` ${NOT_FOLLOWED}`,
      ],
    ],
    [
      'to another host in disguise',
      '[https://good.example](//bad.example)',
      [`error unsafeLink +1: the link \`//bad.example\` ${NOT_FOLLOWED}`],
    ],
    [
      'an address of mail as it is',
      'Write to a@a.example.',
      [
        `warning unsafeLink +1: the link \`mailto:a@a.example\` ${NOT_FOLLOWED}`,
      ],
    ],
    [
      'an address of mail behind words',
      '[Ask](mailto:a@a.example)',
      [`error unsafeLink +1: the link \`mailto:a@a.example\` ${NOT_FOLLOWED}`],
    ],
    [
      'addresses without TLS as they are',
      'Open http://localhost:7007 or www.a.example.',
      [
        `warning unsafeLink +1: the link \`http://localhost:7007\` ${NOT_FOLLOWED}`,
        `warning unsafeLink +1: the link \`http://www.a.example\` ${NOT_FOLLOWED}`,
      ],
    ],
    [
      'an address without TLS behind words',
      '[good.example](http://bad.example)',
      [`error unsafeLink +1: the link \`http://bad.example\` ${NOT_FOLLOWED}`],
    ],
    [
      'an address without TLS behind its last letters',
      '[example](http://bad.example)',
      [`error unsafeLink +1: the link \`http://bad.example\` ${NOT_FOLLOWED}`],
    ],
    [
      'an address without TLS behind nothing',
      '[](http://bad.example)',
      [`error unsafeLink +1: the link \`http://bad.example\` ${NOT_FOLLOWED}`],
    ],
    ['not images', '![a](http://a.example)', []],
    ['not code', '`[a](b)`\n\n```\n[a](b)\n```', []],
  ])('%s', (_, body, found) => {
    expect(
      foundBy(
        lintLinks,
        {
          body: `${body}\n`,
          beside: { 'a.md': '## There\n', 'b.json': '{}', 'deep/c.md': 'c\n' },
        },
        OTHERS,
      ),
    ).toEqual(found);
  });

  it('from files beside it, they start where the file lies', () => {
    expect(
      foundBy(lintLinks, {
        beside: {
          'a.md':
            '## Here\n\n[a](#here) [b](#use-it) [c](PLAYBOOK.md#use-it)\n',
          'deep/b.md': '[a](c.md) [b](a.md)\n',
          'deep/c.md': 'c\n',
        },
      }),
    ).toEqual([
      'error deadLink a.md 3: the link `#use-it` of `b` leads to no heading; expected one that exists',
      'error deadLink deep/b.md 1: the link `a.md` leads to no file of the playbook; did you mean `b.md`?',
    ]);
  });

  it('what was meant is looked for in the first twenty', () => {
    const found = foundBy(lintLinks, {
      body: `## There\n\n${'[a](#ther)\n'.repeat(22)}`,
    });
    expect(found.map(each => each.includes('did you mean'))).toEqual([
      ...Array<boolean>(20).fill(true),
      ...Array<boolean>(2).fill(false),
    ]);
  });
});

describe('lintImages: what pages show', () => {
  const told = (url: string) =>
    `error externalImage +1: the image \`${url}\` is not shown; expected no image, or one of a host that \`aiGovernance.playbooks.imageHosts\` names`;

  it.each<[string, string, readonly string[]]>([
    ['an image of a host that is named', '![a](https://img.example/a.png)', []],
    [
      'no image of another',
      '![a](https://a.img.example/a)',
      [told('https://a.img.example/a')],
    ],
    [
      'none of a host in disguise',
      '![a](https://img.example@b.example)',
      [told('https://img.example@b.example')],
    ],
    [
      'none without TLS',
      '![a](http://img.example/a)',
      [told('http://img.example/a')],
    ],
    [
      'none that stands in the text',
      '![a](data:image/png;base64,AA==)',
      [told('data:image/png;base64,AA==')],
    ],
    ['none beside it', '![a](a.md)', [told('a.md')]],
    [
      'none by reference',
      '![a]\n\n[a]: //img.example',
      [told('//img.example')],
    ],
    ['none in a link', '[![a](b)](https://img.example)', [told('b')]],
    ['links are none', '[a](https://b.example)', []],
  ])('%s', (_, body, found) => {
    expect(
      foundBy(
        lintImages,
        { body: `${body}\n`, beside: { 'a.md': 'a' } },
        { imageHosts: ['img.example'] },
      ),
    ).toEqual(found);
  });
});

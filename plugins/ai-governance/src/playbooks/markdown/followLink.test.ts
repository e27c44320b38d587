import { followLink, type LinkPlaces } from './followLink';

const places: LinkPlaces = {
  playbook: name => `/playbooks/${name}`,
  training: name => `/training/${name}`,
  rule: id => (id === 'unknown' ? undefined : `/policy?rule=${id}`),
  file: path => (path === 'extra.md' ? '?file=extra.md' : undefined),
};

const goesTo = (url: string) => {
  const link = followLink(url, places, ['in-short']);
  return link && (link.kind === 'anchor' ? `#${link.anchor}` : link.href);
};

describe('where a link of a text leads', () => {
  it.each([
    ['playbook:what-may-be-shared', '/playbooks/what-may-be-shared'],
    ['training:secure-ai-coding', '/training/secure-ai-coding'],
    ['rule:human-review', '/policy?rule=human-review'],
    ['rule:unknown', undefined],
    ['playbook:..', undefined],
    ['playbook:../../settings', undefined],
    ['training:A', undefined],
    ['playbook:', undefined],
    ['#in-short', '#in-short'],
    ['#In-Short', undefined],
    ['#elsewhere', undefined],
    ['extra.md', '?file=extra.md'],
    ['extra.md#top', '?file=extra.md'],
    ['missing.md', undefined],
    ['../extra.md', undefined],
    ['/catalog', undefined],
    ['//example.com', undefined],
    ['https://docs.github.com/en', 'https://docs.github.com/en'],
    ['https://Docs.GitHub.com', 'https://Docs.GitHub.com'],
    ['http://docs.github.com', undefined],
    ['HTTPS://docs.github.com', undefined],
    ['https://good.example@evil.example/', undefined],
    ['https://good.example\\@evil.example/', undefined],
    ['https:evil.example', undefined],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['mailto:a@example.com', undefined],
    ['', undefined],
  ])('%s', (url, expected) => {
    expect(goesTo(url)).toBe(expected);
  });
});

import {
  readChangeKey,
  readReleaseKey,
  repositoryName,
  runKey,
} from './subjects';

const SHA = 'a'.repeat(40);

describe('C B1 only what GitHub can have is asked for', () => {
  it.each([
    ['github.com/acme/shop', { owner: 'acme', repo: 'shop' }],
    ['github.com/acme/.github', { owner: 'acme', repo: '.github' }],
    ['github.com/acme/..', undefined],
    ['github.com/../x', undefined],
    ['github.com/acme', undefined],
    ['github.com/acme/shop/pulls', undefined],
    ['github.com/acme/a b', undefined],
    ['github.com/acme/%2e%2e', undefined],
    ['gitlab.com/acme/shop', undefined],
    ['', undefined],
  ])('repository `%s`', (id, expected) => {
    expect(repositoryName('github.com', id)).toEqual(expected);
  });

  it.each([
    ['7', { number: 7 }],
    [`commit:${SHA}`, { sha: SHA }],
    [`commit:${SHA.slice(1)}`, undefined],
    [SHA, undefined],
    ['007', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('change `%s`', (key, expected) => {
    expect(readChangeKey(key)).toEqual(expected);
  });

  it.each([
    ['deployment:7', { deploymentId: 7 }],
    [`commit:${SHA}`, { sha: SHA }],
    [runKey(5, 'EU / live ü'), { runId: 5, environment: 'EU / live ü' }],
    ['run:5:%', undefined],
    ['run:5:', undefined],
    ['run:05:x', undefined],
    ['deployment:../7', undefined],
    ['deployment:', undefined],
    ['7', undefined],
  ])('release `%s`', (key, expected) => {
    expect(readReleaseKey(key)).toEqual(expected);
  });
});

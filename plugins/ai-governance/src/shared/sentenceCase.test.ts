import { sentenceCase } from './sentenceCase';

describe('what was found reads as a sentence', () => {
  it.each([
    ['the commit declares it', 'The commit declares it'],
    ['0 of 1 review', '0 of 1 review'],
    ['`CodeQL` found nothing', '`CodeQL` found nothing'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(sentenceCase(text)).toBe(expected);
  });
});

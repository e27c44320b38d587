import { createHash } from 'node:crypto';
import { folderDigest, manifestOf } from './manifest';

const sha256 = (text: string) =>
  createHash('sha256').update(text, 'utf8').digest('hex');

describe('R26 a folder is named by its bytes (ADR 33)', () => {
  it.each([
    ['ASCII', 'abc', 3],
    ['umlauts', 'ü', 2],
    ['pictures', '🦉', 4],
    ['nothing', '', 0],
    ['half a picture, as an encoder writes it', '\ud83e', 3],
  ])('counts bytes of %s', (_, text, size) => {
    expect(manifestOf([{ path: 'a.md', text }], sha256)).toEqual({
      files: [{ path: 'a.md', size, sha256: sha256(text) }],
    });
    expect(Buffer.byteLength(text)).toBe(size);
  });

  it('has one digest, which anybody can compute', () => {
    const files = [
      { path: 'PLAYBOOK.md', text: 'a\n' },
      { path: 'b.txt', text: 'ü' },
    ];
    expect(folderDigest(files, sha256)).toBe(
      sha256(
        `{"files":[{"path":"PLAYBOOK.md","sha256":"${sha256('a\n')}","size":2},{"path":"b.txt","sha256":"${sha256('ü')}","size":2}]}`,
      ),
    );
  });

  it.each([
    ['a text', [{ path: 'a.md', text: 'b' }]],
    ['a path', [{ path: 'b.md', text: 'a' }]],
    ['a line end', [{ path: 'a.md', text: 'a\r\n' }]],
    [
      'a file',
      [
        { path: 'a.md', text: 'a' },
        { path: 'b.md', text: '' },
      ],
    ],
    ['where a text ends', [{ path: 'a.m', text: 'da' }]],
  ])('differs by %s', (_, files) => {
    const digest = folderDigest([{ path: 'a.md', text: 'a' }], sha256);
    expect(folderDigest(files, sha256)).not.toBe(digest);
  });
});

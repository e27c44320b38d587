import { parse } from 'yaml';
import type { DocumentPath } from '../../../shared/document/documentPath';
import { completePolicy } from './index';

const DOCUMENT: unknown = parse(`
metadata: { owner: group:default/security, statement: { S1: Say so., S2: Nothing leaves. } }
tiers: [{ id: public }, { id: internal }]
assistants: [{ id: copilot }, { id: claude-code }]
areas: { auth: { paths: [src/auth/], owners: [group:default/identity] } }
dataClasses: { shareable: [code], neverShare: [secrets] }
rules: [{ id: may-use }, { id: two-reviews }]
caseBases: { plain: { tier: internal } }
`);

describe('R16 what may be written at a place of a policy', () => {
  it.each<[string, DocumentPath, readonly string[]]>([
    ['the document', [], ['apiVersion', 'kind', 'metadata', 'tiers']],
    ['a rule', ['rules', 0], ['id', 'effect', 'when', 'obligation', 'mode']],
    ['a list that may be a map', ['rules', 0, 'when'], ['tier', 'any', 'not']],
    [
      'a condition within others',
      ['rules', 0, 'when', 'any', 0, 'not'],
      ['tier', 'critical'],
    ],
    ['a mode by stage', ['rules', 0, 'mode'], ['none', 'pilot', 'scaled']],
    ['an area', ['areas', 'auth'], ['paths', 'owners', 'ignoreCase']],
    ['an obligation', ['rules', 0, 'obligation'], ['review', 'scan']],
    [
      'a review',
      ['rules', 0, 'obligation', 'review'],
      ['minimum', 'humansOnly', 'by'],
    ],
    ['a case', ['cases', 3], ['name', 'given', 'expect']],
    ['what a case is given', ['cases', 3, 'given'], ['base', 'tier', 'change']],
    [
      'obligations that a case expects',
      ['cases', 0, 'expect', 'obligations'],
      ['may-use', 'two-reviews'],
    ],
  ])('keys of %s', (_, path, keys) => {
    expect(completePolicy(path, DOCUMENT).keys).toEqual(
      expect.arrayContaining([...keys]),
    );
  });

  it.each<[string, DocumentPath, readonly string[]]>([
    ['an effect', ['rules', 0, 'effect'], ['permit', 'forbid', 'require']],
    ['a mode', ['rules', 0, 'mode', 'pilot'], ['observe', 'warn', 'enforce']],
    ['a flag', ['assistants', 0, 'external'], ['true', 'false']],
    ['the version of the format', ['apiVersion'], ['ai-governance/v1']],
    ['a tier', ['rules', 0, 'when', 'tier'], ['public', 'internal']],
    [
      'a tier in a list',
      ['rules', 0, 'when', 'tier', 1],
      ['public', 'internal'],
    ],
    [
      'an assistant',
      ['rules', 0, 'when', 'assistant', 'id'],
      ['copilot', 'claude-code'],
    ],
    ['the id of an assistant itself', ['assistants', 0, 'id'], []],
    ['touched areas', ['rules', 0, 'when', 'change', 'touches'], ['auth']],
    ['a sentence', ['rules', 0, 'implements'], ['S1', 'S2']],
    [
      'data',
      ['rules', 0, 'obligation', 'data', 'classes', 0],
      ['code', 'secrets'],
    ],
    ['a base of a case', ['cases', 0, 'given', 'base'], ['plain']],
    [
      'an owner',
      ['rules', 0, 'owner'],
      ['group:default/identity', 'group:default/security'],
    ],
    ['a place that there is not', ['rules', 0, 'nothing', 'here'], []],
  ])('values of %s', (_, path, values) => {
    expect(completePolicy(path, DOCUMENT).values).toEqual([...values]);
  });

  it('takes a document that cannot be read', () => {
    const path = ['rules', 0, 'when', 'tier'];
    for (const document of [undefined, null, 'x', [], { tiers: 5 }]) {
      expect(completePolicy(path, document).values).toEqual([]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { documentOf, household, publicationOf, whole } from './granted-schemes';
import { problemsOf } from './problems-of';

const sound = await documentOf(publicationOf([whole, household]));

describe('the standard’s schemas', () => {
  const spoilt = (change: Record<string, unknown>) => ({ ...sound, grants: [{ ...sound.grants[0], ...change }] });

  it('take what is written', () => expect(problemsOf(sound)).toEqual([]));

  it.each<[string, unknown]>([
    ['a year for a date', spoilt({ awardDate: '2019' })],
    ['a month for a date', spoilt({ awardDate: '2019-02' })],
    ['a day that is no date', spoilt({ awardDate: '28/02/2019' })],
    ['a time that is none', spoilt({ awardDate: '2019-02-28T25:00:00Z' })],
    ['an amount as a text', spoilt({ amountAwarded: '170000000' })],
    ['a currency that is none', spoilt({ currency: 'đồng' })],
    ['no recipient', spoilt({ recipientOrganization: undefined })],
    ['a recipient of both kinds', spoilt({ recipientIndividual: { id: 'a', name: 'b' } })],
    ['a funder without an identifier', spoilt({ fundingOrganization: [{ name: 'a' }] })],
    ['an address that is none', spoilt({ url: 'schemes/1' })],
    ['a version that is none', { ...sound, version: '1.4.3' }],
    ['no grants', { ...sound, grants: [] }],
  ])('refuse %s', (_, document) => {
    expect(problemsOf(JSON.parse(JSON.stringify(document)))).not.toEqual([]);
  });
});

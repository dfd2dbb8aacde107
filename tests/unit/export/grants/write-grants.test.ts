import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasGrants } from '@/lib/export/grants/has-grants';
import { leftOutHeader, leftOutOf } from '@/lib/export/grants/left-out';
import { legalForms } from '@/lib/vocabulary/legal-form';
import { anyRegister, aScheme } from '@/tests/fixtures/publication';
import { documentOf, household, publicationOf, whole } from './granted-schemes';
import { problemsOf } from './problems-of';

describe('the file', () => {
  it('gives a scheme as it is in the register', async () => {
    const { grants } = await documentOf(publicationOf([whole]));
    expect(grants).toEqual([
      {
        id: 'khuyen-cong-mo-XX-2019-01',
        title: 'Máy cắt "kim loại" </script>',
        description: 'Ứng dụng máy móc thiết bị tiên tiến; Khuyến công địa phương; thị trấn Mẫu; Thượng Mẫu; năm 2019',
        currency: 'VND',
        amountAwarded: 170_000_000,
        awardDate: '2019-02-28',
        fundingOrganization: [
          { id: 'khuyen-cong-mo-example-agency', name: 'Cơ quan mẫu', alternateName: 'An example agency' },
        ],
        recipientOrganization: [
          { id: 'khuyen-cong-mo-example-org-Công-ty-TNHH-Mẫu-_26_-Bạn', name: 'Công ty TNHH Mẫu & Bạn' },
        ],
        grantProgramme: [{ code: 'kcdp', title: 'Khuyến công địa phương' }],
        classifications: [
          { vocabulary: 'khuyen-cong-mo', code: 'machinery', title: 'Ứng dụng máy móc thiết bị tiên tiến' },
        ],
        beneficiaryLocation: [{ id: 'khuyen-cong-mo-example-district-180', name: 'Thượng Mẫu', countryCode: 'VN' }],
        relatedDocument: [{ title: '12/QĐ-MẪU' }],
        url: 'https://example.org/vi/example/schemes/XX-2019-01?release=3',
        dataSource: 'https://example.org/api/v1/example/schemes.json?release=3',
        schemeCode: 'XX-2019-01',
      },
    ]);
  });

  it('tells nothing of a household business that would tell who', async () => {
    const [grant] = (await documentOf(publicationOf([household]))).grants;
    expect(grant.recipientIndividual).toEqual({
      id: 'khuyen-cong-mo-XX-2019-02-individual',
      name: 'Cá nhân nhận hỗ trợ',
    });
    expect(grant).not.toHaveProperty('recipientOrganization');
    expect(grant).not.toHaveProperty('url');
    expect(JSON.stringify(grant)).not.toMatch(/Nguyễn|thị trấn|chè/);
  });

  it('does not pretend to have a registered prefix', async () => {
    expect(JSON.stringify(await documentOf(publicationOf([whole, household])))).not.toContain('360G-');
  });

  it('says of everything invented that it is', async () => {
    const document = await documentOf(publicationOf([whole, household], { isIllustrative: true }));
    expect(problemsOf(document)).toEqual([]);
    expect(document.illustrative).toBe(true);
    expect(document.title).toMatch(/^\[Minh họa\]/);
    expect(document.description).toContain('Số liệu bịa');
    for (const grant of document.grants) {
      expect(grant).toMatchObject({ illustrative: true });
      expect(grant.title).toMatch(/^\[Minh họa\]/);
      expect(grant.description).toMatch(/^Số liệu bịa/);
      expect(grant.beneficiaryLocation[0]).not.toHaveProperty('countryCode');
    }
  });

  it('counts what it leaves out, and why', async () => {
    const schemes = [
      whole,
      { ...whole, decidedOn: null },
      { ...whole, recipient: null, legalForm: null, support: null },
      { ...whole, recipient: 'Tổ hợp tác dệt', legalForm: null },
      aScheme(),
    ];
    const leftOut = await leftOutOf(schemes);
    expect(leftOut).toEqual({
      schemes: 4,
      of: 5,
      lacking: { title: 1, amountAwarded: 2, awardDate: 2, recipient: 2, recipientKind: 1 },
    });
    expect(leftOutHeader(leftOut)).toBe('4 of 5; title=1, amountAwarded=2, awardDate=2, recipient=2, recipientKind=1');
    const document = await documentOf(publicationOf(schemes));
    expect(document.leftOut).toMatchObject(leftOut);
    expect(document.grants).toHaveLength(1);
    expect(leftOutHeader(await leftOutOf([whole]))).toBe('0 of 1');
  });
});

describe('any register', () => {
  const isoDate = fc
    .date({ min: new Date('2017-01-01'), max: new Date('2021-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const dated = anyRegister.chain((schemes) =>
    fc
      .array(fc.record({ decidedOn: fc.option(isoDate), legalForm: fc.option(fc.constantFrom(...legalForms)) }), {
        minLength: schemes.length,
        maxLength: schemes.length,
      })
      .map((known) => schemes.map((scheme, index) => ({ ...scheme, ...known[index] }))),
  );

  it('is a valid file of what is not left out, or none', async () => {
    await fc.assert(
      fc.asyncProperty(dated, fc.boolean(), async (schemes, isIllustrative) => {
        const publication = publicationOf(schemes, { isIllustrative });
        const document = await documentOf(publication);
        expect(document.grants.length + document.leftOut.schemes).toBe(schemes.length);
        expect(hasGrants(publication)).toBe(document.grants.length > 0);
        if (document.grants.length > 0) expect(problemsOf(document)).toEqual([]);
        for (const { schemeCode, awardDate, amountAwarded } of document.grants) {
          const scheme = schemes.find(({ code }) => code === schemeCode);
          expect([scheme?.decidedOn, scheme?.support]).toEqual([awardDate, amountAwarded]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

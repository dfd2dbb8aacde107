import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organizationId } from '@/lib/export/grants/identifiers';
import { recipientKind } from '@/lib/export/grants/recipient-kind';

describe('a recipient', () => {
  it.each([
    ['Công ty TNHH MTV A', null, 'organization'],
    ['CÔNG TY cổ phần A', null, 'organization'],
    ['Hợp tác xã nông sản sạch', null, 'organization'],
    ['HTX Lụa', null, 'organization'],
    ['DNTN Nguyễn Văn A', null, 'organization'],
    ['Hộ kinh doanh Nguyễn Văn A', null, 'individual'],
    ['Hộ ông A', null, 'individual'],
    ['Hội làng nghề', null, 'organization'],
    ['Trung tâm Khuyến công', null, 'organization'],
    ['Trương Văn A', null, null],
    ['Hồ Văn A', null, 'individual'],
    ['Tổ hợp tác dệt', null, null],
    ['Cơ sở Nguyễn Văn A', null, null],
    ['Nguyễn Văn A', null, null],
    ['Nguyễn Văn A', 'household_business', 'individual'],
    ['Hộ A', 'enterprise', 'organization'],
  ] as const)('called “%s”, of legal form %s, is of kind %s', (recipient, legalForm, kind) => {
    expect(recipientKind({ recipient, legalForm })).toBe(kind);
  });

  it('has an identifier of its own, made from its name', () => {
    const name = fc
      .string({ unit: fc.constantFrom(...'aAđĐệ &/_-.26'.split('')), minLength: 1 })
      .map((text) => text.trim().replace(/\s+/g, ' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [first, second] = [a, b].map((each) => organizationId({ slug: 'x' }, each));
        expect(first === second).toBe(a === b);
        expect(first).not.toMatch(/[\s/\\]/);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { isLegacyFont } from '@/lib/ingest/tables/legacy-font';
import { readTables } from '@/lib/ingest/tables/read-tables';
import { localSchemes, nationalSchemes } from '@/tests/fixtures/registers/make/tuyen-quang-schemes';

describe('text in a font of before Unicode', () => {
  it.each([
    'Tªn ®Ò ¸n',
    'Hç trî m¸y mãc thiÕt bÞ tiªn tiÕn',
    '§µo t¹o nghÒ may c«ng nghiÖp',
    'Kinh phÝ khuyÕn c«ng ®Þa ph­¬ng',
  ])('TCVN3: %s', (text) => {
    expect(isLegacyFont(text)).toBe(true);
  });

  it.each(['Teân ñeà aùn', 'Hoã trôï maùy moùc thieát bò', 'Ñaøo taïo ngheà may coâng nghieäp'])('VNI: %s', (text) => {
    expect(isLegacyFont(text)).toBe(true);
  });

  it.each([
    'Tên đề án',
    'Công ty ABC® và Công ty XYZ®',
    'Máy sấy 50 °C, 10 m², ±5 %',
    'Hoà Bình, khoá, thuý, quý, Đoàn, toàn quyền, luân chuyển',
    'Nhà máy chế biến gỗ «Minh Họa»',
    'Café Señor, El Niño, naïve',
    'Ủy ban nhân dân huyện Chiêm Hóa',
    '§ 5 · § 6',
    'San xuat vien nen go',
    '1/2 · 3/4 · a·b',
  ])('not: %s', (text) => {
    expect(isLegacyFont(text)).toBe(false);
  });

  it('is found in no word of the invented register', () => {
    for (const scheme of [...nationalSchemes, ...localSchemes]) {
      for (const value of Object.values(scheme)) expect(isLegacyFont(String(value))).toBe(false);
    }
  });

  it('is noted once a table, with the first example', async () => {
    const bytes = new TextEncoder().encode('STT,Tªn ®Ò ¸n\n1,Hç trî m¸y mãc thiÕt bÞ\n');
    const reading = await readTables(bytes, 'a.csv');
    expect(reading.ok && reading.notes).toEqual([
      { code: 'legacy_font', sheet: 'a.csv', row: 1, column: 2, found: 'Tªn ®Ò ¸n' },
    ]);
  });

  it('is noted in a file whose bytes are TCVN3', async () => {
    const bytes = Uint8Array.from('STT,Tªn ®Ò ¸n\n1,Hç trî m¸y mãc thiÕt bÞ tiªn tiÕn\n', (letter) =>
      letter.charCodeAt(0),
    );
    const reading = await readTables(bytes, 'a.csv');
    expect(reading.ok && reading.notes.map(({ code }) => code)).toEqual(['legacy_font']);
  });
});

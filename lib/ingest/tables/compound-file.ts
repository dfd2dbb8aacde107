import { TableRefusal } from './table-refusal';

/** The envelope of Office before 2007, and of what Office encrypts since. */
const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isCompoundFile(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Why a file in that envelope is refused, by the names of what it holds. */
export function refusalOfCompoundFile(bytes: Uint8Array): TableRefusal {
  const names = new TextDecoder('utf-16le').decode(bytes);
  if (names.includes('EncryptedPackage')) return new TableRefusal('password_protected');
  return new TableRefusal(/Workbook\0|Book\0/.test(names) ? 'old_excel' : 'not_a_table_file');
}

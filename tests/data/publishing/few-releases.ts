import { publish } from '@/lib/data/publishing/publish';
import { rollback } from '@/lib/data/publishing/rollback';
import { inventedRegister } from './invented-register';

/** Publishes two datasets with four releases between them, one of which brings another back. */
export async function publishFew(address: string): Promise<void> {
  await publish(address, inventedRegister('một', 30));
  await publish(address, inventedRegister('hai', 45));
  await publish(address, inventedRegister('khác', 10, 'other'));
  await rollback(address, 'example', 1, { note: () => ({ vi: 'Trả lại', en: null }) });
}

import { Bits } from '../columns/bits';
import { RegisterOrder } from '../orders/register-order';
import type { OrderName } from '../orders/register-orders';
import { decodePiece, encodePiece } from './piece';
import { UnreadablePiece } from './unreadable-piece';

const kindOf = (name: OrderName) => `order by ${name}`;

export const encodeOrder = (name: OrderName, { ascending, repeats, parts }: RegisterOrder): Uint8Array =>
  encodePiece(kindOf(name), parts, { ascending, repeats: repeats.words });

function isOrder(positions: Uint32Array): boolean {
  const seen = new Bits(positions.length);
  for (const position of positions) {
    if (position >= positions.length || seen.has(position)) return false;
    seen.add(position);
  }
  return true;
}

/** Throws `UnreadablePiece` where the bytes are not what `encodeOrder` wrote of a register of `size` schemes. */
export function decodeOrder(name: OrderName, size: number, bytes: Uint8Array): RegisterOrder {
  const { facts, section } = decodePiece(kindOf(name), bytes);
  const ascending = section('ascending', 'Uint32Array', size);
  const repeats = new Bits(size, section('repeats', 'Uint32Array', Math.ceil(size / 32)));
  const [first = -1, second = -1, third = -1] = Array.isArray(facts) ? facts.map(Number) : [];
  const isRising = 0 <= first && first <= second && second <= third && third <= size;
  if (!isRising || !isOrder(ascending)) {
    throw new UnreadablePiece(kindOf(name), 'it does not name each scheme once');
  }
  return new RegisterOrder(ascending, repeats, [first, second, third]);
}

import { pieceVersion } from '@/lib/domain/register/pieces/piece';
import type { Preparing } from './preparing';

/** Which program prepared a register: another one's may not be read by this one. */
export const madeBy = ({ version }: Preparing): Uint8Array => new TextEncoder().encode(`${pieceVersion}\n${version}`);

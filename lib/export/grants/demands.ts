import type { Scheme } from '@/lib/domain/scheme';
import { recipientKind } from './recipient-kind';

/** What 360Giving demands of a grant and a register may not tell. What it demands besides is known of every scheme. */
export const demands = ['title', 'amountAwarded', 'awardDate', 'recipient', 'recipientKind'] as const;
export type Demand = (typeof demands)[number];

/** A scheme that has everything. */
export type GrantedScheme = Scheme & {
  readonly title: string;
  readonly support: number;
  readonly decidedOn: string;
  readonly recipient: string;
};

const has: Readonly<Record<Demand, (scheme: Scheme) => boolean>> = {
  title: ({ title }) => title !== null,
  amountAwarded: ({ support }) => support !== null,
  awardDate: ({ decidedOn }) => decidedOn !== null,
  recipient: ({ recipient }) => recipient !== null,
  // Only of a recipient that is known can it be asked what it is.
  recipientKind: (scheme) => scheme.recipient === null || recipientKind(scheme) !== null,
};

/** What of the demanded a scheme lacks: nothing, and it is a grant. */
export const lackingOf = (scheme: Scheme): readonly Demand[] => demands.filter((demand) => !has[demand](scheme));

export const isGranted = (scheme: Scheme): scheme is GrantedScheme => lackingOf(scheme).length === 0;

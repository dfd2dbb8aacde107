import type { Activity } from './activity';
import type { Random } from './random';

/** Support, own capital and their sum, in million đồng with at most one decimal. `most`: what support may not exceed. */
export function amountsOf({ support, leverageTenths }: Activity, random: Random, most = Number.POSITIVE_INFINITY) {
  const given = Math.min(random.stepped(...support), most);
  const own = Math.round((given * random.whole(...leverageTenths)) / 5) / 2;
  return { support: given, counterpart: own, total: given + own };
}

import type { Dataset } from '@/lib/domain/publication';

/** What this software puts before its identifiers. 360Giving registers those that begin with `360G`; this is not one. */
export const identifierPrefix = 'khuyen-cong-mo';

/** A name as a part of an identifier: spaces are `-`, other marks are `_` and their number. Other names, other parts. */
const part = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .replace(/[^\p{L}\p{N}\s.]/gu, (mark) => `_${mark.codePointAt(0)?.toString(16)}_`)
    .replace(/\s+/g, '-');

/** Scheme codes are letters, digits and hyphens, unique over all datasets by their prefix. */
export const grantId = (code: string): string => `${identifierPrefix}-${code}`;

export const agencyId = ({ slug }: Pick<Dataset, 'slug'>): string => `${identifierPrefix}-${slug}-agency`;

/** Made from the name, as the standard has it where an organisation's number is not known. */
export const organizationId = ({ slug }: Pick<Dataset, 'slug'>, name: string): string =>
  `${identifierPrefix}-${slug}-org-${part(name)}`;

/** Tells nothing of the person: two grants to one person have two. */
export const individualId = (code: string): string => `${identifierPrefix}-${code}-individual`;

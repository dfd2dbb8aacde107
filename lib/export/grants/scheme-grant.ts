import type { Publication } from '@/lib/domain/publication';
import { schemeHref } from '@/lib/format/scheme-href';
import { viewOf } from '@/lib/format/view';
import { defaultLocale } from '@/lib/i18n/locales';
import type { GrantedScheme } from './demands';
import type { Grant } from './grant';
import { agencyId, grantId, identifierPrefix, individualId, organizationId } from './identifiers';
import { recipientKind } from './recipient-kind';

/**
 * How the schemes of a release become grants, in the words of the register. Of a grant to an individual nothing is told
 * that would tell who: neither name, title and place, nor the page that has them.
 */
export function grantMaker({ dataset, release }: Publication, origin: string): (scheme: GrantedScheme) => Grant {
  const view = viewOf(defaultLocale, dataset, release.number);
  const { grants: texts, vocabulary } = view.messages;
  const marked = (title: string): string => (view.mark ? `${view.mark.prefix} ${title}` : title);
  const told = (text: string): string => (view.mark ? texts.invented(view.mark.caption, text) : text);
  const agency = { id: agencyId(dataset), name: dataset.agency.vi, alternateName: dataset.agency.en };
  const dataSource = `${origin}${view.fileHref('/schemes.json')}`;

  return (scheme) => {
    const { code, category, programme, year, district, decision, recipient } = scheme;
    const activity = vocabulary.category[category];
    const isIndividual = recipientKind(scheme) === 'individual';
    const place = isIndividual ? null : scheme.place;
    const facts = [
      activity,
      vocabulary.programme[programme],
      place,
      district?.name ?? null,
      year === null ? null : texts.year[dataset.yearMeaning](String(year)),
    ];
    return {
      id: grantId(code),
      title: marked(isIndividual ? texts.individualTitle(activity) : scheme.title),
      description: told(facts.filter((fact) => fact !== null).join('; ')),
      currency: 'VND',
      amountAwarded: scheme.support,
      awardDate: scheme.decidedOn,
      fundingOrganization: [agency],
      ...(isIndividual
        ? { recipientIndividual: { id: individualId(code), name: texts.individual } }
        : { recipientOrganization: [{ id: organizationId(dataset, recipient), name: recipient }] as const }),
      grantProgramme: [{ code: programme, title: vocabulary.programme[programme] }],
      ...(category === 'not_itemised'
        ? {}
        : { classifications: [{ vocabulary: identifierPrefix, code: category, title: activity }] as const }),
      ...(district === null
        ? {}
        : {
            beneficiaryLocation: [
              {
                id: `${identifierPrefix}-${dataset.slug}-district-${district.code}`,
                name: district.name,
                ...(dataset.isIllustrative ? {} : { countryCode: 'VN' as const }),
              },
            ] as const,
          }),
      ...(decision === null ? {} : { relatedDocument: [{ title: decision }] as const }),
      ...(isIndividual ? {} : { url: `${origin}${schemeHref(view, code)}` }),
      dataSource,
      schemeCode: code,
      ...(dataset.isIllustrative ? { illustrative: true as const } : {}),
    };
  };
}

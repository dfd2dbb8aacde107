interface Organization {
  readonly id: string;
  readonly name: string;
  readonly alternateName?: string;
}

interface Titled {
  readonly code: string;
  readonly title: string;
}

/** A grant of the 360Giving Data Standard 1.4, and what this software says besides: the scheme's code, and whether it is invented. */
export interface Grant {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly currency: 'VND';
  /** Whole đồng. */
  readonly amountAwarded: number;
  /** ISO date of the decision. */
  readonly awardDate: string;
  readonly fundingOrganization: readonly [Organization];
  readonly recipientOrganization?: readonly [Organization];
  readonly recipientIndividual?: { readonly id: string; readonly name: string };
  readonly grantProgramme: readonly [Titled];
  readonly classifications?: readonly [Titled & { readonly vocabulary: string }];
  readonly beneficiaryLocation?: readonly [{ readonly id: string; readonly name: string; readonly countryCode?: 'VN' }];
  readonly relatedDocument?: readonly [{ readonly title: string }];
  readonly url?: string;
  readonly dataSource: string;
  readonly schemeCode: string;
  readonly illustrative?: true;
}

import type { Scheme } from '@/lib/domain/scheme';
import { plainLine } from './plain-line';
import type { View } from './view';

/** What a scheme says in one of its fields, in words. */
export function schemeFieldText(view: View, scheme: Scheme, field: keyof Scheme): string {
  const { messages, format } = view;
  const { vocabulary, figure, updates } = messages;
  switch (field) {
    case 'status':
      return vocabulary.status[scheme.status];
    case 'programme':
      return vocabulary.programme[scheme.programme];
    case 'category':
      return vocabulary.category[scheme.category];
    case 'titleIsDescriptive':
      return scheme.titleIsDescriptive ? updates.line.yes : updates.line.no;
    case 'legalForm':
      return scheme.legalForm === null ? figure.notPublished : vocabulary.legalForm[scheme.legalForm];
    case 'district':
      return scheme.district === null ? figure.notPublished : plainLine(scheme.district.name);
    case 'sourceIds':
      return scheme.sourceIds.join(', ') || messages.none;
    case 'support':
    case 'counterpart':
    case 'total': {
      const amount = scheme[field];
      return amount === null ? figure.notPublished : format.numberWithUnit(amount, 'vnd');
    }
    case 'jobs':
      return scheme.jobs === null ? figure.notPublished : format.count(scheme.jobs);
    case 'decidedOn':
    case 'acceptedOn': {
      const day = scheme[field];
      return day === null ? figure.notPublished : format.date(day);
    }
    case 'title':
    case 'recipient':
    case 'place':
    case 'decision':
    case 'quote': {
      const text = scheme[field];
      return text === null ? figure.notPublished : messages.quote(plainLine(text));
    }
    case 'year':
      return scheme.year === null ? figure.notPublished : String(scheme.year);
    case 'code':
      return scheme.code;
  }
}

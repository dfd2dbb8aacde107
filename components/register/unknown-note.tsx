import type { Register } from '@/lib/domain/register/read-register';
import { type RegisterQuery, unknownChoice } from '@/lib/domain/register/register-query';
import type { View } from '@/lib/format/view';
import { registerSearch } from '@/lib/schemas/register-query';

interface UnknownNoteProps {
  readonly view: View;
  readonly register: Register;
  readonly query: RegisterQuery;
}

/** Says how many schemes a filter by year or district cannot find: an unknown year is not another year. */
export function UnknownNote({ view, register, query }: UnknownNoteProps) {
  const texts = view.messages.register;
  const names = { year: texts.unknownYear, district: texts.unknownDistrict } as const;
  const missed = (['year', 'district'] as const).flatMap((key) => {
    const chosen: readonly (string | number)[] = query[key];
    const options: readonly { readonly code: string | number; readonly count: number }[] = register.facets[key];
    const unknown = options.find(({ code }) => code === unknownChoice);
    if (chosen.length === 0 || chosen.includes(unknownChoice) || !unknown?.count) return [];
    const search = registerSearch({ ...query, [key]: [unknownChoice], page: 1 });
    return [{ key, search, text: names[key](view.format.count(unknown.count)) }];
  });
  if (missed.length === 0) return null;
  return (
    <p className="mb-4 text-[0.92rem]">
      {texts.unknownNote}{' '}
      {missed.map(({ key, search, text }, index) => (
        <span key={key}>
          {index > 0 && ', '}
          <a href={view.href('/schemes', search)}>{text}</a>
        </span>
      ))}
      .
    </p>
  );
}

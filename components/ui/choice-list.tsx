export interface Choice {
  readonly value: string;
  readonly label: string;
  /** How many schemes the choice would show, or that no source tells. */
  readonly count: string;
  readonly checked: boolean;
}

interface ChoiceListProps {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
}

/** One filter of a GET form: a group of check boxes; several may be chosen. */
export function ChoiceList({ name, legend, choices }: ChoiceListProps) {
  return (
    <fieldset>
      <legend className="font-bold text-[0.94rem]">{legend}</legend>
      <ul className="mt-1">
        {choices.map(({ value, label, count, checked }) => (
          <li key={value}>
            <label className="flex items-baseline gap-2 py-1 text-[0.94rem] leading-snug cursor-pointer">
              <input
                type="checkbox"
                name={name}
                value={value}
                defaultChecked={checked}
                className="size-[1.05rem] shrink-0 translate-y-[0.15rem] accent-accent"
              />
              <span className="grow">{label}</span>
              <span className="text-muted tabular whitespace-nowrap">{count}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

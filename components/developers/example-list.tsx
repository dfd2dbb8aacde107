import type { Messages } from '@/lib/i18n/messages';
import { Code } from './code';
import { type ExampleInput, exampleIds, examples } from './examples';

interface ExampleListProps {
  readonly input: ExampleInput;
  readonly texts: Messages['apiPage']['examples'];
}

/** Every example, to be copied. */
export function ExampleList({ input, texts }: ExampleListProps) {
  const how: Partial<Record<(typeof exampleIds)[number], string>> = { r: texts.rHow, excel: texts.excelHow };
  return exampleIds.map((id) => [
    <h3 key={`${id}-title`} id={`example-${id}`}>
      {texts.titles[id]}
    </h3>,
    how[id] !== undefined && <p key={`${id}-how`}>{how[id]}</p>,
    <Code key={id} text={examples[id](input)} />,
  ]);
}

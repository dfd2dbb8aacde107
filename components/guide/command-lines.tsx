import { Fragment } from 'react';

interface CommandLinesProps {
  readonly lines: readonly string[];
}

/** A line whose options stay whole where it is broken: a browser would break behind "--". */
const withWholeOptions = (line: string) =>
  line.split(/(--\S*)/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed line
    <Fragment key={index}>{index % 2 === 0 ? part : <span className="whitespace-nowrap">{part}</span>}</Fragment>
  ));

/** Commands as they are typed, one below the other, broken rather than cut on a narrow screen. */
export function CommandLines({ lines }: CommandLinesProps) {
  return (
    <pre className="check-command" lang="vi">
      <code>
        {lines.map((line, index) => (
          <Fragment key={line}>
            {index > 0 && '\n'}
            {withWholeOptions(line)}
          </Fragment>
        ))}
      </code>
    </pre>
  );
}

/** A program or an address as it is typed or copied, broken rather than cut on a narrow screen: in no language of people. */
export function Code({ text }: { readonly text: string }) {
  return (
    <pre className="check-command">
      <code lang="">{text.trimEnd()}</code>
    </pre>
  );
}

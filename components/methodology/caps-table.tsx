import type { View } from '@/lib/format/view';

/** The national caps on support, as context for a reader. */
export function CapsTable({ view }: { readonly view: View }) {
  const { methodology: texts } = view.messages;
  const { caps } = texts;
  return (
    <>
      <h2>{texts.capsTitle}</h2>
      <p>{texts.capsIntro}</p>
      <table className="table stacks">
        <thead>
          <tr>
            <th scope="col">{caps.name}</th>
            <th scope="col">{caps.before}</th>
            <th scope="col">{caps.after}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{caps.demonstration}</th>
            <td data-label={caps.before}>{caps.demonstrationBefore}</td>
            <td data-label={caps.after}>{caps.demonstrationAfter}</td>
          </tr>
          <tr>
            <th scope="row">{caps.machinery}</th>
            <td data-label={caps.before}>{caps.machineryBefore}</td>
            <td data-label={caps.after}>{caps.machineryAfter}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

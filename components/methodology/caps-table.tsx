import type { View } from '@/lib/format/view';

/** The national caps on support, as context for a reader. */
export function CapsTable({ view }: { readonly view: View }) {
  const { methodology: texts } = view.messages;
  const { caps } = texts;
  return (
    <>
      <h2>{texts.capsTitle}</h2>
      <p>{texts.capsIntro}</p>
      <div className="table-wrap">
        <table className="table">
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
              <td>{caps.demonstrationBefore}</td>
              <td>{caps.demonstrationAfter}</td>
            </tr>
            <tr>
              <th scope="row">{caps.machinery}</th>
              <td>{caps.machineryBefore}</td>
              <td>{caps.machineryAfter}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </>
  );
}

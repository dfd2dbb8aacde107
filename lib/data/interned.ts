/**
 * Gives the same text for equal ones: the driver makes a new one for each row, and most columns hold few different ones.
 */
export function interner(): <Text extends string | null>(text: Text) => Text {
  const known = new Map<string | null, string | null>();
  return <Text extends string | null>(text: Text): Text => {
    const first = known.get(text);
    if (first !== undefined) return first as Text;
    known.set(text, text);
    return text;
  };
}

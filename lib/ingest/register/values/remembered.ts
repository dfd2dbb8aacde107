/** Keeps the answers for texts that come again and again down a column. Bounded, since a file may be hostile. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const kept = answers.get(text);
    if (kept !== undefined || answers.has(text)) return kept as Answer;
    const found = answer(text);
    if (answers.size < 2_000 && text.length <= 200) answers.set(text, found);
    return found;
  };
}

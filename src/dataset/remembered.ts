/** The same function, which computes each answer once: for readers that ask about the same records or page again. */
export function remembered<Subject extends object, Answer>(
  compute: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, { answer: Answer }>();
  return (subject) => {
    const { answer } = known.get(subject) ?? { answer: compute(subject) };
    known.set(subject, { answer });
    return answer;
  };
}

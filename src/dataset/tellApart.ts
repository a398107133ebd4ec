const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Labels that stand in one list, with a letter behind those that are the same: "Mastodon 2026 a", "Mastodon 2026 b". */
export function tellApart(labels: readonly string[]): string[] {
  return labels.map((label, index) => {
    if (labels.indexOf(label) === labels.lastIndexOf(label)) return label;
    const before = labels.slice(0, index).filter((other) => other === label).length;
    return `${label} ${letters[before] ?? before + 1}`;
  });
}

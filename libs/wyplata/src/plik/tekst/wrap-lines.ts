const LINES = 4;
const WIDTH = 35;

/**
 * Four lines of at most 35 characters, joined with `|`: each given line starts a new one, long ones wrap between words,
 * a word longer than a line is cut, and what does not fit into the fourth line is left out.
 */
export function wrapLines(lines: readonly string[]): string {
  const wrapped: string[] = [];
  for (const line of lines) {
    if (wrapped.length >= LINES) break;
    wrapped.push(...wrapOne(line));
  }
  const kept = wrapped.slice(0, LINES);
  return kept.join('|') + '|'.repeat(LINES - Math.max(kept.length, 1));
}

function wrapOne(text: string): string[] {
  const whole = text.trim();
  if (whole.length <= WIDTH) return whole ? [whole] : [];
  const lines: string[] = [];
  let line = '';
  for (const word of whole.split(/ +/).flatMap(cutWord)) {
    if (line && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line];
}

function cutWord(word: string): string[] {
  return word.length <= WIDTH ? [word] : [word.slice(0, WIDTH), ...cutWord(word.slice(WIDTH))];
}

const LINES = 4;
const WIDTH = 35;

/**
 * Four lines of at most 35 characters, joined with `|`: each given line starts a new one, long ones wrap between words,
 * a word longer than a line is cut, and what does not fit into the fourth line is left out.
 */
export function wrapLines(lines: readonly string[]): string {
  const wrapped = lines.flatMap(wrapOne).slice(0, LINES);
  return Array.from({ length: LINES }, (_, i) => wrapped[i] ?? '').join('|');
}

function wrapOne(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter(Boolean).flatMap(cutWord)) {
    if (line && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return line ? [...lines, line] : lines;
}

function cutWord(word: string): string[] {
  return Array.from({ length: Math.ceil(word.length / WIDTH) }, (_, i) => word.slice(i * WIDTH, (i + 1) * WIDTH));
}

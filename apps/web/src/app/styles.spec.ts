import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const source = resolve(__dirname, '..');
const library = resolve(__dirname, '../../../../node_modules/@mantine/core/styles');

function componentsUsed(): Set<string> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
  const lists = files.flatMap((name) => [...readFileSync(join(source, name), 'utf8').matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)].map(([, names]) => names!));
  return new Set(lists.flatMap((list) => list.split(',').map((name) => name.trim())));
}

describe('the styles of the components', () => {
  it('are all there: one that lacks them is drawn bare', () => {
    const sheet = readFileSync(join(__dirname, 'styles.css'), 'utf8');
    const used = [...componentsUsed()].filter((name) => existsSync(join(library, `${name}.css`)));
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((name) => !sheet.includes(`/styles/${name}.css`))).toEqual([]);
  });
});

import { factsSchema, Sytuacja } from '@ostoja/facts';

interface Field {
  readonly title?: string;
  readonly items?: Field;
  readonly properties?: Readonly<Record<string, Field>>;
}

let root: Field | undefined;

/** Polish title of a fact of the situation: `osoby[].dochod` → `Osoby, które razem mieszkają: dochód…`. A path that it does not know stays as it is. */
export function nazwaFaktu(path: string): string {
  root ??= factsSchema(Sytuacja) as Field;
  const titles: string[] = [];
  let field: Field | undefined = root;
  for (const name of path.replaceAll(/\[\d*\]/g, '').split('.')) {
    field = (field?.items ?? field)?.properties?.[name];
    if (!field?.title) return path;
    titles.push(field.title);
  }
  return titles.join(': ');
}

// One process on one core: prints as JSON how fast the law of each domain answers its own worked examples, and how long a whole screening takes.
import 'reflect-metadata';
import { join } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { root } from '../lib/paths.mjs';

const milliseconds = Number(process.argv[2]);
const from = (library) => import(join(root, 'dist/libs', library, 'src/index.js'));
const [{ domeny }, { screen }, { ParameterSnapshot }, { HOUSEHOLD, SCREENING_DAY }] = await Promise.all([
  import(join(root, 'dist/libs/composition/src/domeny.js')), from('prawo'), from('law'), import('./household.mjs'),
]);
const snapshot = new ParameterSnapshot(domeny.flatMap(({ parametry }) => parametry));

console.log(JSON.stringify({
  domeny: domeny.map(({ nazwa, swiadczenia, terminy, zasady }) => ({ nazwa, definitions: [...swiadczenia, ...terminy, ...zasady].map(measure) })),
  screening: { milliseconds: 1000 / ratePerSecond(() => screen(domeny, snapshot, HOUSEHOLD, SCREENING_DAY)), entries: answers(screen(domeny, snapshot, HOUSEHOLD, SCREENING_DAY)) },
}));

function measure(definition) {
  const { facts, przyklad, na_dzien_przykladu: day } = definition.opis;
  const worked = plainToInstance(facts, przyklad);
  return {
    kod: definition.kod,
    traced: ratePerSecond(() => definition.calculate(snapshot, day, worked)),
    plain: ratePerSecond(() => definition.calculatePlain(snapshot, day, worked)),
  };
}

function answers({ nalezne, mozliwe, nienalezne }) {
  return nalezne.length + mozliwe.length + nienalezne.length;
}

function ratePerSecond(run) {
  repeat(run);
  const { count, elapsed } = repeat(run);
  return (count / elapsed) * 1000;
}

function repeat(run) {
  const start = performance.now();
  for (let count = 0; ; ) {
    for (let i = 0; i < 20; i += 1) run();
    count += 20;
    const elapsed = performance.now() - start;
    if (elapsed >= milliseconds) return { count, elapsed };
  }
}

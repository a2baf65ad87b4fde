import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { komorkaId } from '@ostoja/access';
import { addDays, firstDay, Money, type PlainDate } from '@ostoja/kernel';
import { closingOf, makeCamt053, type Movement, type Sample } from '../bank-statement.js';
import type { OfficeClient } from '../office-client.js';
import type { StoryOfCity, StoryParts } from './parts.js';

const FILIA = komorkaId('filia-1');
/** Accounts with right checksums that belong to nobody: one that its bank has closed, the one stated instead, that of the deceased. */
const CLOSED = '48109010140000000000004501';
const STATED = '21109010140000000000004502';
const OF_DECEASED = '91109010140000000000004503';

/** A line of the prepared list, as far as the bank needs it. */
interface Line {
  readonly osoba_id: string;
  readonly numer: string;
  readonly kwota: string;
  readonly odbiorca: readonly string[];
  readonly tytulem: readonly string[];
  readonly rachunek: string;
}

/** Two people of the month of bookkeeping: one whose transfer comes back, and one who dies before it. */
export function makeMonth({ now, base, person, income, found }: StoryParts): StoryOfCity[] {
  const granted = (osoba: object, rachunek: string, kwota: string): StoryOfCity => ({
    stage: 'doreczona',
    story: { ...base, rachunek, osoba, zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota, cel: 'zakup leków' }], czesci: found([income('renta', '520.00')], 'choroba', { potrzeby: [{ cel: 'leki_i_leczenie', opis: 'leki', kwota }] }) },
    decyzje: [{ miesiace: [now], czesci: { kwota, kanal: 'przelew', uzasadnienie_kwoty: 'Kwota pokrywa niezbędny wydatek na leki.' } }],
  });
  return [granted(person('Teresa', 'Zwrotna', '1957-03-19', 'K'), CLOSED, '450.00'), granted(person('Ignacy', 'Pożegnany', '1944-11-02', 'M'), OF_DECEASED, '300.00')];
}

/** The work that bookkeeping finds: a prepared list, an account stated anew that nobody has compared yet, and what the bank will say, as files to read in. */
export async function prepareMonth(office: OfficeClient, { today, now }: StoryParts, folder: string): Promise<void> {
  const { dzien } = await office.get('informacja.1', `/dni-wyplat/najblizszy?komorka_id=${FILIA}&kanal=przelew`);
  // On the last evening of a year no day of payment is left: the month begins with the year.
  if (typeof dzien !== 'string') return;
  const { id } = await office.post('informacja.1', '/listy-wyplat', { komorka_id: FILIA, dzien, kanal: 'przelew', miesiac: now });
  // Numbers of payments are for bookkeeping alone.
  const lines = ((await office.get('ksiegowosc.przygotowanie', `/listy-wyplat/${id}`))['pozycje'] as { elementy: readonly Line[] }).elementy;
  const returned = lineOf(lines, CLOSED);
  await office.post('specjalista.f1', `/osoby/${returned.osoba_id}/rachunki`, { numer: STATED, od: today });
  mkdirSync(folder, { recursive: true });
  for (const sample of sampleStatements(lines, dzien as PlainDate, addDays(firstDay(now), -1))) writeFileSync(join(folder, `wyciag-${sample.numer}.xml`), makeCamt053(sample));
}

/** What the bank says: money from the city at the end of the last month; the list with one return; the payment made anew and one given back after a death. */
function sampleStatements(lines: readonly Line[], dzien: PlainDate, before: PlainDate): Sample[] {
  const [returned, deceased] = [lineOf(lines, CLOSED), lineOf(lines, OF_DECEASED)];
  const paid = (line: Line): Movement => ({ strona: 'obciazenie', kwota: line.kwota, numer: line.numer, tytul: line.tytulem.join(' '), nazwa: line.odbiorca[0] ?? '', rachunek: line.rachunek });
  const back = (line: Line, more: object): Movement => ({ ...paid(line), strona: 'uznanie', tytul: `Zwrot ${line.numer}`, ...more });
  const funded: Sample = { numer: 1, dzien: before, otwarcie: Money.ZERO, ruchy: [{ strona: 'uznanie', kwota: '250000.00', tytul: 'Środki na wydatki ośrodka', nazwa: 'Miasto (dane demonstracyjne)' }] };
  const list: Sample = { numer: 2, dzien, otwarcie: closingOf(funded), ruchy: [...lines.map(paid), back(returned, { kodZwrotu: 'AC04' })] };
  const again = { ...returned, numer: nextNumber(returned.numer), rachunek: STATED };
  return [funded, list, { numer: 3, dzien: addDays(dzien, 1), otwarcie: closingOf(list), ruchy: [paid(again), back(deceased, { tytul: `Zwrot po śmierci ${deceased.numer}` })] }];
}

/** The number of the first payment on the list after this one. */
function nextNumber(numer: string): string {
  const [prefix, year, list] = numer.split('-');
  return [prefix, year, Number(list) + 1, 1].join('-');
}

function lineOf(lines: readonly Line[], rachunek: string): Line {
  const line = lines.find((one) => one.rachunek === rachunek);
  if (!line) throw new Error('A payment of the story is not on the list');
  return line;
}

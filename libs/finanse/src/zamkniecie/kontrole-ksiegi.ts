import { Injectable, type OnModuleInit } from '@nestjs/common';
import { firstDay, lastDay, type PlainMonth } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { type KontrolaZamkniecia, type Przeszkoda, ZamknieciePort } from './zamkniecie.port.js';

/** Earlier months with operations that are still open; corrections of the month that wait; receipts that nobody has explained since. */
const ASKED = `
  select count(distinct date_trunc('month', o.dzien)) filter (where o.dzien < $1 and not exists (
           select from finanse.zamkniecie z where z.jednostka_id = o.jednostka_id and z.miesiac >= date_trunc('month', o.dzien)))::int as wczesniejsze,
    (select count(*)::int from finanse.korekta k join finanse.operacja x on x.jednostka_id = k.jednostka_id and x.id = k.operacja_id
      where k.stan = 'zgloszona' and x.dzien <= $2) as korekty,
    (select count(*)::int from (
      select from finanse.zapis z join finanse.operacja x on x.jednostka_id = z.jednostka_id and x.id = z.operacja_id
      where z.konto = 'do-wyjasnienia'
      group by z.dzial, z.rozdzial, z.paragraf, z.zrodlo, z.komorka_id
      having coalesce(sum(case z.strona when 'Ma' then z.kwota else -z.kwota end) filter (where x.dzien <= $2), 0) > coalesce(sum(z.kwota) filter (where z.strona = 'Wn' and x.dzien > $2), 0)
        or coalesce(sum(case z.strona when 'Wn' then z.kwota else -z.kwota end) filter (where x.dzien <= $2), 0) > coalesce(sum(z.kwota) filter (where z.strona = 'Ma' and x.dzien > $2), 0)) w) as wplywy
  from finanse.operacja o where o.dzien <= $2`;

/** What the ledger itself knows to be unfinished. */
@Injectable()
export class KontroleKsiegi implements KontrolaZamkniecia, OnModuleInit {
  constructor(private readonly port: ZamknieciePort) {}

  onModuleInit(): void {
    this.port.register(this);
  }

  async check(tx: EntityManager, miesiac: PlainMonth): Promise<Przeszkoda[]> {
    const [found] = await tx.query<{ wczesniejsze: number; korekty: number; wplywy: number }[]>(ASKED, [firstDay(miesiac), lastDay(miesiac)]);
    return [
      { kod: 'finanse.wczesniejszy-miesiac', liczba: found?.wczesniejsze ?? 0, opis: 'Wcześniejsze miesiące z zapisami są jeszcze otwarte. Zamykaj miesiące po kolei.' },
      { kod: 'finanse.korekty', liczba: found?.korekty ?? 0, opis: 'Zgłoszone korekty czekają na decyzję drugiej osoby. Zatwierdź je albo odrzuć.' },
      { kod: 'finanse.wplywy-do-wyjasnienia', liczba: found?.wplywy ?? 0, opis: 'Na koncie wpływów do wyjaśnienia pozostało saldo. Wyjaśnij wpływy albo przypisz je do spraw.' },
    ].filter(({ liczba }) => liczba > 0);
  }
}

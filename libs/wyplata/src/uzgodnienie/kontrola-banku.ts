import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type KontrolaZamkniecia, type Przeszkoda, ZamknieciePort } from '@ostoja/finanse';
import { lastDay, type PlainMonth } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';

/** Entries that nobody has cleared up, and payments of which the bank has not said what became. */
const ASKED = `
select (select count(*)::int from wyplata.wpis w where w.rozliczono < w.kwota and w.dzien <= $1) as wpisy,
  (select count(*)::int from wyplata.pozycja p join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id
    where l.stan = 'wyslana' and l.kanal not in ('kasa', 'rzeczowo') and p.stan = 'aktywna' and p.wykonano is null and l.dzien <= $1) as wyplaty`;

/** What the bank has not answered yet, or answered unclearly, before a month closes. */
@Injectable()
export class KontrolaBanku implements KontrolaZamkniecia, OnModuleInit {
  constructor(private readonly port: ZamknieciePort) {}

  onModuleInit(): void {
    this.port.register(this);
  }

  async check(tx: EntityManager, miesiac: PlainMonth): Promise<Przeszkoda[]> {
    const [found] = await tx.query<{ wpisy: number; wyplaty: number }[]>(ASKED, [lastDay(miesiac)]);
    return [
      { kod: 'wyplata.wpisy-do-wyjasnienia', liczba: found?.wpisy ?? 0, opis: 'Na wyciągach są operacje do wyjaśnienia. Powiedz, czym są.' },
      { kod: 'wyplata.w-drodze', liczba: found?.wyplaty ?? 0, opis: 'O części wysłanych wypłat bank jeszcze nic nie powiedział. Wczytaj wyciągi do końca miesiąca.' },
    ].filter(({ liczba }) => liczba > 0);
  }
}

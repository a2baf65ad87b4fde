import { Money, monthOf, type PlainDate } from '@ostoja/kernel';
import type { KeduInsured, KeduSet } from '../kedu/kedu-document.js';
import type { PlatnikSkladek } from '../platnik/platnik-skladek.entity.js';
import type { RejestrSkladek } from './rejestr-skladek.entity.js';
import type { Skladka } from './skladka.entity.js';

/** What the register tells ZUS. A correction names those too whose contribution it takes away; the first register only those who have one. */
export function toKeduSet({ miesiac, identyfikator, przekazano, numer }: Pick<RejestrSkladek, 'miesiac' | 'identyfikator' | 'przekazano' | 'numer'>, platnik: PlatnikSkladek, skladki: readonly Skladka[]): KeduSet {
  return {
    platnik: { nip: platnik.nip, regon: platnik.regon, nazwa: platnik.nazwa, oddzialNfz: platnik.oddzialNfz },
    miesiac: monthOf(miesiac), identyfikator, dzien: przekazano,
    ubezpieczeni: skladki.map((line) => toInsured(line, numer > 1)),
  };
}

function toInsured(line: Skladka, correction: boolean): KeduInsured {
  const skladka = Money.parse(line.skladka);
  const { dane } = line;
  return {
    nazwisko: line.nazwisko, imie: line.imie, pesel: line.pesel, dokumentRodzaj: dane.dokument_rodzaj, dokumentNumer: dane.dokument_numer,
    dataUrodzenia: dane.data_urodzenia, drugieImie: dane.drugie_imie, nazwiskoRodowe: dane.nazwisko_rodowe, obywatelstwo: dane.obywatelstwo, plec: dane.plec, adres: dane.adres,
    kodTytulu: line.kodTytulu, podstawa: Money.parse(line.podstawa), skladka, wRaporcie: !skladka.isZero || (correction && line.zmiana === 'zakonczona'),
    zgloszenieOd: line.zgloszenieOd, wyrejestrowanieOd: line.wyrejestrowanieOd, przyczyna: line.przyczyna,
  };
}

/** Name under which the staff department saves the file. */
export function fileName(miesiac: PlainDate, identyfikator: string): string {
  return `kedu-${monthOf(miesiac)}-${identyfikator}.xml`;
}

import { Kwota, Liczba, Procent } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Facts of the average monthly cost of a care home (art. 6 pkt 15 ups). */
export class FaktyKosztUtrzymaniaDps {
  @Kwota('Roczny koszt utrzymania mieszkańców w poprzednim roku', { wymagane: true, przyklad: '9000000.00', opis: 'Bez inwestycji i remontów oraz bez dodatków do wynagrodzeń z budżetu państwa (art. 24 ust. 10).' })
  koszt_roczny!: string;
  @Procent('Prognozowany wzrost cen (%)', { wymagane: true, przyklad: '3.00', opis: 'Wskaźnik wzrostu cen towarów i usług przyjęty w ustawie budżetowej.' })
  wzrost_cen!: string;
  @Liczba('Suma rzeczywistych liczb mieszkańców w kolejnych miesiącach roku', 1, FACT_LIMITS.liczba, { wymagane: true, przyklad: 1200, opis: 'Np. 100 osób przez 12 miesięcy to 1200.' })
  suma_liczb_mieszkancow!: number;
}

/** Facts of the personal things of a resident without income. */
export class FaktyWydatkiOsobisteDps {
  @Kwota('Własny dochód mieszkańca', { wymagane: true, przyklad: '0.00' })
  dochod!: string;
}

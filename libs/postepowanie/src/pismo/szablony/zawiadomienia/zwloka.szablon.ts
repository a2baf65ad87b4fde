import { akapit, akapity, sekcja, tekst } from '@ostoja/documents';
import { DomainError } from '@ostoja/kernel';
import { defineSzablonPisma, PODPIS_PRACOWNIKA } from '../../otoczenie-pisma.js';
import { dzien, kontakt, pisane, pouczenie } from '../bloki.js';

/** KPA 36: reasons, the new term, the right to a reminder; also when the authority is not at fault. */
export const zawiadomienieZwloka = defineSzablonPisma({
  kod: 'zawiadomienie-o-zwloce', nazwa: 'Zawiadomienie o niezałatwieniu sprawy w terminie', tytul: 'ZAWIADOMIENIE O NIEZAŁATWIENIU SPRAWY W TERMINIE', przepis: 'art. 36 KPA',
  rodzaj: 'zawiadomienie', adresat: 'strona', podpis: PODPIS_PRACOWNIKA('art. 36 § 1 KPA'), czynnosc: 'nowy-termin', czynnoscDoreczenia: null, daneCzynnosci: ['nowy_termin'],
  dane: { nowy_termin: dzien('Nowy termin załatwienia sprawy') },
  wolne: { przyczyny: pisane('Przyczyny zwłoki', 'Dlaczego sprawy nie załatwiono w terminie i co pozostało do zrobienia.') },
  sprawdz: ({ nowy_termin }, { dzien: today }) => {
    if ((nowy_termin as string) <= today) throw new DomainError('POSTEPOWANIE.NEW_TERM_PAST', 'Nowy termin musi być późniejszy niż dzień zawiadomienia.', { field: 'dane.nowy_termin', provision: 'art. 36 § 1 KPA' });
  },
  sekcje: ({ pismo, dane, wolne }) => [
    sekcja(null, akapit(tekst`Na podstawie art. 36 KPA ${pismo.organ} zawiadamia stronę: ${pismo.strona}, że ${pismo.wSprawie} nie zostanie wydane rozstrzygnięcie w terminie${pismo.terminZalatwienia ? tekst` do ${pismo.terminZalatwienia}` : tekst`, który wynika z ustawy`}.`),
      akapit(tekst`Nowy termin załatwienia sprawy: ${dane.nowy_termin}.`)),
    sekcja(tekst`Przyczyny`, ...akapity(wolne.przyczyny)),
    pouczenie(akapit(tekst`Stronie służy ponaglenie do ${pismo.kolegium}, wnoszone za pośrednictwem organu, który prowadzi postępowanie. Ponaglenie musi mieć uzasadnienie (art. 37 § 1-3 KPA).`), kontakt(pismo)),
  ],
});

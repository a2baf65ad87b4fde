import { akapit, type PrintableBlock, type Printables, punkty, sekcja, tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_PRACOWNIKA } from '../../otoczenie-pisma.js';
import { dni, dopisane, kontakt } from '../bloki.js';

/** KPA 10 § 1, and in a case on request the list of KPA 79a of what depends on the party and is not met or shown. */
export const zawiadomienieMaterial = defineSzablonPisma({
  kod: 'zawiadomienie-o-materiale', nazwa: 'Zawiadomienie o zebranym materiale', tytul: 'ZAWIADOMIENIE O ZEBRANYM MATERIALE', przepis: 'art. 10 § 1 i art. 79a KPA',
  rodzaj: 'zawiadomienie', adresat: 'strona', podpis: PODPIS_PRACOWNIKA('art. 10 § 1 KPA'),
  czynnosc: 'zawiadomienie-10', czynnoscDoreczenia: 'doreczenie-zawiadomienia-10', daneCzynnosci: ['dni'], propozycje: { niespelnione: 'niespelnione' },
  dane: {
    dni: dni('Termin na wypowiedzenie się w dniach od doręczenia', 3),
    niespelnione: { rodzaj: 'lista', nazwa: 'Przesłanki zależne od strony, niespełnione lub niewykazane (art. 79a KPA)', podpowiedz: 'Puste, gdy wszystkie są spełnione.', maks: 500, maksPozycji: 20, wymagane: false },
  },
  wolne: { uwagi: dopisane('Uwagi dla strony', 'Np. co jeszcze można przedstawić.') },
  sekcje: ({ pismo, dane, wolne }) => [
    sekcja(null,
      akapit(tekst`Na podstawie art. 10 § 1 KPA ${pismo.organ} zawiadamia stronę: ${pismo.strona}, że ${pismo.wSprawie} zebrano materiał potrzebny do wydania decyzji. Przed jej wydaniem strona może zapoznać się z aktami i wypowiedzieć się co do zebranych dowodów i materiałów oraz zgłoszonych żądań.`),
      akapit(tekst`Termin: ${dane.dni} dni od dnia doręczenia zawiadomienia.`), kontakt(pismo)),
    { naglowek: tekst`Przesłanki, które zależą od strony`, bloki: pismo.dataWniosku ? unmet(dane.niespelnione) : [akapit(tekst`Postępowanie toczy się z urzędu, dlatego nie wskazuje się przesłanek z art. 79a KPA.`)] },
    ...(wolne.uwagi ? [sekcja(tekst`Uwagi`, akapit(wolne.uwagi))] : []),
  ],
});

/** KPA 79a: the state on the day of sending. */
function unmet(niespelnione: Printables | null): readonly [PrintableBlock, ...PrintableBlock[]] {
  if (!niespelnione) return [akapit(tekst`Na dzień wysłania zawiadomienia organ nie stwierdził niespełnionych przesłanek zależnych od strony (art. 79a § 1 KPA).`)];
  return [
    akapit(tekst`Na dzień wysłania zawiadomienia nie zostały spełnione lub wykazane następujące przesłanki, co może spowodować wydanie decyzji niezgodnej z żądaniem (art. 79a § 1 KPA):`),
    punkty(niespelnione),
    akapit(tekst`W wyznaczonym terminie można przedłożyć dodatkowe dowody, aby je wykazać (art. 79a § 2 KPA).`),
  ];
}

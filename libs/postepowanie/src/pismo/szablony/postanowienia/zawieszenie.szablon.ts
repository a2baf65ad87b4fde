import { akapit, type PrintableSection, tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_UPOWAZNIONEGO } from '../../otoczenie-pisma.js';
import { pisane, postanowienie, pouczenie, zazalenie } from '../bloki.js';

/** KPA 97, 98, 101; the suspension of art. 106 ust. 7 has its own act and follows from the calculation. */
export const zawieszenie = defineSzablonPisma({
  kod: 'zawieszenie', nazwa: 'Postanowienie o zawieszeniu postępowania', tytul: 'POSTANOWIENIE', przepis: 'art. 97, 98 i 101 KPA',
  rodzaj: 'postanowienie', adresat: 'strona', podpis: PODPIS_UPOWAZNIONEGO('art. 101 § 1 i art. 124 § 1 KPA'),
  czynnosc: 'zawieszenie', czynnoscDoreczenia: 'doreczenie-postanowienia', daneCzynnosci: ['podstawa'],
  dane: {
    podstawa: { rodzaj: 'wybor', nazwa: 'Podstawa', wartosci: { 'art-97-kpa': 'art. 97 § 1 KPA (zawieszenie obowiązkowe)', 'art-98-kpa': 'art. 98 § 1 KPA (na wniosek strony)' }, wymagane: true },
  },
  wolne: { fakty: pisane('Uzasadnienie faktyczne', 'Zdarzenie, które nie pozwala prowadzić postępowania, albo wniosek strony.'), prawo: pisane('Uzasadnienie prawne', 'Który punkt przepisu i dlaczego.') },
  sekcje: ({ pismo, dane, wolne, surowe }) =>
    postanowienie(pismo, {
      podstawa: tekst`${dane.podstawa} i art. 123 KPA`, rozstrzygniecie: tekst`zawiesić postępowanie.`,
      uzasadnienie: wolne.fakty, uzasadnieniePrawne: wolne.prawo, pouczenie: instruction(zazalenie(pismo), surowe['podstawa'] === 'art-98-kpa'),
    }),
});

function instruction(complaint: PrintableSection, onRequest: boolean): PrintableSection {
  const running = akapit(tekst`W czasie zawieszenia terminy przewidziane w kodeksie nie biegną (art. 103 KPA), a organ może podejmować tylko czynności niezbędne dla ochrony życia, zdrowia lub przed poważną szkodą (art. 102 KPA).`);
  const withdrawn = akapit(tekst`Jeżeli w okresie trzech lat żadna ze stron nie zwróci się o podjęcie postępowania, żądanie jego wszczęcia uważa się za wycofane (art. 98 § 2 KPA).`);
  const [first, ...rest] = complaint.bloki;
  return pouczenie(first, ...rest, running, ...(onRequest ? [withdrawn] : []));
}

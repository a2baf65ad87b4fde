import { akapit, akapity, sekcja, tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_PRACOWNIKA } from '../../otoczenie-pisma.js';
import { dzien, kontakt, pisane, pouczenie, rodo, RODO_POLE } from '../bloki.js';

/** KPA 50-54. A person from another gmina cannot be summoned in person (51). */
export const wezwanieStawiennictwo = defineSzablonPisma({
  kod: 'wezwanie-do-stawiennictwa', nazwa: 'Wezwanie do stawienia się lub złożenia wyjaśnień', tytul: 'WEZWANIE', przepis: 'art. 50-54 KPA',
  rodzaj: 'wezwanie', adresat: 'strona', podpis: PODPIS_PRACOWNIKA('art. 54 § 2 KPA'), czynnosc: null, czynnoscDoreczenia: null, daneCzynnosci: [],
  dane: {
    charakter: { rodzaj: 'wybor', nazwa: 'W jakim charakterze', wartosci: { strona: 'strona', swiadek: 'świadek', 'osoba-zobowiazana': 'osoba zobowiązana do pomocy' }, wymagane: true },
    sposob: { rodzaj: 'wybor', nazwa: 'Jak spełnić wezwanie', wartosci: { osobiscie: 'osobiście', pelnomocnik: 'osobiście albo przez pełnomocnika', pisemnie: 'osobiście, przez pełnomocnika albo na piśmie' }, wymagane: true },
    dzien: dzien('Dzień stawienia się albo ostatni dzień na wyjaśnienie'),
    godzina: { rodzaj: 'tekst', nazwa: 'Godzina', maks: 20, wymagane: true },
    miejsce: { rodzaj: 'tekst', nazwa: 'Miejsce', podpowiedz: 'Adres i pokój', maks: 200, wymagane: true },
    rodo: RODO_POLE,
  },
  wolne: { cel: pisane('Cel wezwania', 'Jakie okoliczności trzeba wyjaśnić.'), skutki: pisane('Skutki niezastosowania się', 'Np. organ oceni sprawę na podstawie zebranego materiału (art. 80 KPA).') },
  sekcje: ({ pismo, dane, wolne, surowe }) => [
    sekcja(null, akapit(tekst`Na podstawie art. 50 § 1 KPA ${pismo.osrodek} wzywa osobę: ${pismo.strona}, w charakterze: ${dane.charakter}, ${pismo.wSprawie}.`), ...akapity(wolne.cel),
      akapit(tekst`Wezwanie należy spełnić ${dane.sposob}: ${dane.dzien}, godzina ${dane.godzina}, ${dane.miejsce}.`),
      akapit(tekst`Kto nie może przyjść z powodu choroby, niepełnosprawności lub innej przeszkody, powinien o tym powiedzieć: czynności można dokonać w miejscu pobytu (art. 50 § 3 KPA).`), kontakt(pismo)),
    pouczenie(...akapity(wolne.skutki)),
    ...(surowe['rodo'] === 'ma' ? [] : [rodo(pismo)]),
  ],
});

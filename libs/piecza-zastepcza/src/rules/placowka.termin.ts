import { terminUstawy } from './wspolne.termin.js';

const JEDNOSTKA = 'kontrolowana jednostka';
const DYREKTOR = 'dyrektor placówki';

/** Terms of the voivode's control and of cameras in facilities. */
export const terminyPlacowki = [
  terminUstawy({ kod: 'zastrzezenia-do-zalecen-wojewody', nazwa: 'zastrzeżenia do zaleceń pokontrolnych wojewody', art: 'art. 197d ust. 2', kto: JEDNOSTKA, czynnosc: 'zgłosić zastrzeżenia', zdarzenie: 'otrzymanie zaleceń pokontrolnych', parametr: 'piecza.kontrola.zastrzezenia', od: '2014-09-19' }),
  terminUstawy({ kod: 'stanowisko-wojewody-wobec-zastrzezen', nazwa: 'stanowisko wojewody wobec zastrzeżeń', art: 'art. 197d ust. 3', kto: 'wojewoda', czynnosc: 'przedstawić stanowisko', zdarzenie: 'otrzymanie zastrzeżeń', parametr: 'piecza.kontrola.stanowisko', od: '2014-09-19' }),
  terminUstawy({ kod: 'realizacja-zalecen-wojewody', nazwa: 'powiadomienie o realizacji zaleceń pokontrolnych', art: 'art. 197d ust. 4-5 i 7', kto: JEDNOSTKA, czynnosc: 'powiadomić wojewodę o realizacji zaleceń', zdarzenie: 'otrzymanie stanowiska albo zaleceń bez zastrzeżeń', parametr: 'piecza.kontrola.wykonanie', od: '2014-09-19' }),
  terminUstawy({ kod: 'stanowisko-podmiotu-prowadzacego', nazwa: 'stanowisko podmiotu prowadzącego wobec wojewody', art: 'art. 197d-199', kto: 'podmiot, który prowadzi jednostkę', czynnosc: 'odpowiedzieć wojewodzie', zdarzenie: 'otrzymanie wystąpienia wojewody', parametr: 'piecza.kontrola.organ_prowadzacy', od: '2014-09-19' }),
  terminUstawy({ kod: 'przechowywanie-nagran-monitoringu', nazwa: 'przechowywanie nagrań monitoringu w placówce', art: 'art. 121b ust. 5', kto: DYREKTOR, czynnosc: 'zniszczyć nagrania najpóźniej w tym dniu, jeśli nie są dowodem', zdarzenie: 'nagranie', parametr: 'piecza.monitoring.przechowywanie', od: '2023-02-01' }),
  terminUstawy({ kod: 'informacja-o-monitoringu', nazwa: 'poinformowanie o monitoringu w placówce', art: 'art. 121b', kto: DYREKTOR, czynnosc: 'poinformować dzieci i pracowników najpóźniej w tym dniu', zdarzenie: 'uruchomienie monitoringu', parametr: 'piecza.monitoring.informacja', od: '2023-02-01', wstecz: true }),
  terminUstawy({ kod: 'oznaczenie-monitoringu', nazwa: 'oznaczenie monitorowanych pomieszczeń', art: 'art. 121b', kto: DYREKTOR, czynnosc: 'oznaczyć pomieszczenia najpóźniej w tym dniu', zdarzenie: 'uruchomienie monitoringu', parametr: 'piecza.monitoring.oznaczenie', od: '2023-02-01', wstecz: true }),
  terminUstawy({ kod: 'dostosowanie-kuchni-placowki', nazwa: 'dostosowanie kuchni istniejącej placówki', art: '§ 18 rozporządzenia w sprawie instytucjonalnej pieczy zastępczej, art. 127', kto: DYREKTOR, czynnosc: 'dostosować kuchnię do nowych wymagań', zdarzenie: 'wejście wymagań w życie', parametr: 'piecza.ocena.kuchnia', od: '2023-11-24', przyklad: '2023-11-24' }),
];

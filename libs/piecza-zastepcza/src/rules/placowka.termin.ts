import { terminUstawy } from './wspolne.termin.js';

const JEDNOSTKA = 'kontrolowana jednostka';
const DYREKTOR = 'dyrektor placówki';

/** Terms of the voivode's control and of cameras in facilities. */
export const terminyPlacowki = [
  terminUstawy({ kod: 'zastrzezenia-do-zalecen-wojewody', nazwa: 'zastrzeżenia do zaleceń pokontrolnych wojewody', art: 'art. 197d ust. 2', kto: JEDNOSTKA, czynnosc: 'zgłoszenie zastrzeżeń', zdarzenie: 'otrzymanie zaleceń pokontrolnych', parametr: 'piecza.kontrola.zastrzezenia', od: '2014-09-19' }),
  terminUstawy({ kod: 'stanowisko-wojewody-wobec-zastrzezen', nazwa: 'stanowisko wojewody wobec zastrzeżeń', art: 'art. 197d ust. 3', kto: 'wojewoda', czynnosc: 'przedstawienie stanowiska', zdarzenie: 'otrzymanie zastrzeżeń', parametr: 'piecza.kontrola.stanowisko', od: '2014-09-19' }),
  terminUstawy({ kod: 'realizacja-zalecen-wojewody', nazwa: 'powiadomienie o realizacji zaleceń pokontrolnych', art: 'art. 197d ust. 4-5', kto: JEDNOSTKA, czynnosc: 'powiadomienie wojewody o realizacji zaleceń', zdarzenie: 'otrzymanie stanowiska wojewody w sprawie zastrzeżeń', parametr: 'piecza.kontrola.wykonanie', od: '2014-09-19' }),
  terminUstawy({ kod: 'stanowisko-podmiotu-prowadzacego', nazwa: 'powiadomienie wojewody o czynnościach podjętych po istotnych uchybieniach', art: 'art. 197d ust. 6-7', kto: 'organ założycielski albo zlecający prowadzenie jednostki', czynnosc: 'powiadomienie wojewody o podjętych czynnościach', zdarzenie: 'otrzymanie zawiadomienia wojewody o uchybieniach', parametr: 'piecza.kontrola.organ_prowadzacy', od: '2014-09-19' }),
  terminUstawy({ kod: 'przechowywanie-nagran-monitoringu', nazwa: 'przechowywanie nagrań monitoringu w placówce', art: 'art. 121b ust. 5', kto: DYREKTOR, czynnosc: 'zniszczenie nagrań, jeśli nie są dowodem', zdarzenie: 'nagranie', parametr: 'piecza.monitoring.przechowywanie', od: '2023-02-01' }),
  terminUstawy({ kod: 'informacja-o-monitoringu', nazwa: 'poinformowanie o monitoringu w placówce', art: 'art. 121b ust. 8', kto: DYREKTOR, czynnosc: 'poinformowanie dzieci i pracowników najpóźniej w tym dniu', zdarzenie: 'uruchomienie monitoringu', parametr: 'piecza.monitoring.informacja', od: '2023-02-01', wstecz: true }),
  terminUstawy({ kod: 'oznaczenie-monitoringu', nazwa: 'oznaczenie monitorowanych pomieszczeń', art: 'art. 121b ust. 10', kto: DYREKTOR, czynnosc: 'oznaczenie pomieszczeń i terenu najpóźniej w tym dniu', zdarzenie: 'uruchomienie monitoringu', parametr: 'piecza.monitoring.oznaczenie', od: '2023-02-01', wstecz: true }),
  terminUstawy({ kod: 'dostosowanie-kuchni-placowki', nazwa: 'dostosowanie kuchni istniejącej placówki', art: '§ 18 rozporządzenia w sprawie instytucjonalnej pieczy zastępczej, art. 127', kto: DYREKTOR, czynnosc: 'dostosowanie kuchni do nowych wymagań', zdarzenie: 'wejście wymagań w życie', parametr: 'piecza.ocena.kuchnia', od: '2023-11-24', przyklad: '2023-11-24' }),
];

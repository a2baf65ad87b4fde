import { defineTexts } from '../texts/define-texts.js';

type Names = Readonly<Record<string, string>>;

export const texts = defineTexts({
  pl: {
    kinds: {
      dochod: 'Dochód', odliczenie: 'Odliczenie od dochodu', 'utrata-dochodu': 'Utrata dochodu', niepelnosprawnosc: 'Orzeczenie o niepełnosprawności',
      'niezdolnosc-do-pracy': 'Orzeczenie o niezdolności do pracy', okolicznosc: 'Powód trudnej sytuacji', 'inne-swiadczenie': 'Inne pobierane świadczenie',
      'piecza-zastepcza': 'Piecza zastępcza', pobyt: 'Pobyt w zakładzie lub placówce', potrzeba: 'Potrzeba', 'kontrakt-socjalny': 'Kontrakt socjalny: podjęcie pracy',
    } as Names,
    fields: {
      przychod: 'Przychód w roku', kosztyRoczne: 'Koszty uzyskania przychodu w roku', podatekNalezny: 'Należny podatek za rok', skladkiZdrowotne: 'Składki na ubezpieczenie zdrowotne',
      skladkiSpoleczne: 'Składki społeczne nieujęte w kosztach', miesiace: 'Liczba miesięcy działalności', dochodZZeznania: 'Dochód z całego zeznania', zeznanie: 'Zeznanie roczne',
      rodzajDochodu: 'Rodzaj dochodu', kwota: 'Kwota', miesiac: 'Miesiąc otrzymania', platnik: 'Płatnik', podatek: 'Podatek za miesiąc', koszty: 'Koszty uzyskania przychodu',
      skladkaZdrowotna: 'Składka zdrowotna', skladkiSpoleczneMiesiac: 'Składki społeczne', jednorazowy: 'Dochód jednorazowy', okresOd: 'Należne za okres od', okresDo: 'Należne za okres do',
      ha: 'Hektary przeliczeniowe', waluta: 'Waluta', kurs: 'Średni kurs NBP', rodzajOdliczenia: 'Rodzaj odliczenia', alimenty: 'alimenty płacone innym', miesiacZaplaty: 'Miesiąc zapłaty',
      uzasadnienieUtraty: 'Co utracono i dlaczego trwale', stopien: 'Stopień lub podstawa', wazneOd: 'Orzeczenie od', wazneDo: 'Orzeczenie do', naStale: 'Wydane na stałe', numer: 'Numer',
      powod: 'Powód (art. 7)', opis: 'Opis', inneSwiadczenie: 'Rodzaj świadczenia', organ: 'Organ wypłacający', forma: 'Forma pieczy', sygnatura: 'Sygnatura', miejsce: 'Miejsce pobytu',
      cel: 'Cel', dzienZatrudnienia: 'Dzień zatrudnienia', koniecOkresu: 'Koniec okresu z decyzji', poprzednie: 'Poprzednie skorzystanie',
    },
    fosterForms: { 'rodzina-zastepcza': 'rodzina zastępcza', 'rodzinny-dom-dziecka': 'rodzinny dom dziecka', placowka: 'placówka', 'pelnoletni-wychowanek': 'pełnoletni wychowanek' } as Names,
    needs: {
      zywnosc: 'żywność', leki_i_leczenie: 'leki i leczenie', wyroby_medyczne: 'wyroby medyczne', opal: 'opał', odziez: 'odzież', przedmioty_uzytku_domowego: 'przedmioty użytku domowego',
      drobne_remonty: 'drobne remonty i naprawy', pogrzeb: 'pogrzeb', realizacja_kontraktu: 'realizacja kontraktu socjalnego', inny: 'inna niezbędna potrzeba',
    } as Names,
    stays: { zaklad_karny: 'zakład karny', areszt: 'areszt', szpital: 'szpital', dps: 'dom pomocy społecznej', inny: 'inny' } as Names,
  },
});

import { firstDay, lastDay, type PlainDate, plainMonth, shiftMonth } from '@ostoja/kernel';
import type { StoryOfCity, StoryParts } from './parts.js';

/** People whose cases show one branch of the procedure each. All of them are made up. */
export function makeStories({ today, now, base, person, income, found }: StoryParts): StoryOfCity[] {
  const ruling = { orzeczenia: [{ osoba_id: 'OSOBA', rodzaj: 'niepelnosprawnosc', tresc: { stopien: 'znaczny', orzeczenie_od: '2023-01-01', na_stale: true } }] };
  return [
    {
      stage: 'doreczona',
      story: { ...base, osoba: person('Wiesława', 'Przyznana', '1959-04-12', 'K'), zadania: [{ swiadczenie_kod: 'zasilek-staly', od: firstDay(now) }, { swiadczenie_kod: 'zasilek-celowy', kwota: '600.00', cel: 'zakup opału' }], czesci: found([income('zasilek_pielegnacyjny', '215.84')], 'niepelnosprawnosc', { ...ruling, potrzeby: [{ cel: 'opal', opis: 'opał na zimę', kwota: '600.00' }] }) },
      decyzje: [{ miesiace: [now], czesci: { od: firstDay(now), kanal: 'przelew' } }, { miesiace: [now], czesci: { kwota: '600.00', kanal: 'przelew', uzasadnienie_kwoty: 'Kwota pokrywa niezbędny wydatek na opał.' } }],
    },
    {
      stage: 'doreczona', propozycja: 'odmowic',
      story: { ...base, osoba: person('Zbigniew', 'Odmówiony', '1971-09-30', 'M'), zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '300.00', cel: 'leki' }], czesci: found([income('wynagrodzenie', '1047.20')], 'choroba', { potrzeby: [{ cel: 'leki_i_leczenie', kwota: '300.00' }] }) },
      decyzje: [{ miesiace: [now] }],
    },
    {
      stage: 'do-zatwierdzenia',
      story: { ...base, osoba: person('Żaneta', 'Uznaniowa', '1988-02-29', 'K'), rodzina: [{ osoba: person('Łukasz', 'Uznaniowy', '2014-05-05', 'M'), rola: 'dziecko' }, { osoba: person('Róża', 'Uznaniowa', '2017-11-11', 'K'), rola: 'dziecko' }], zadania: [{ swiadczenie_kod: 'zasilek-okresowy', od: firstDay(now), do: lastDay(shiftMonth(now, 2)) }], czesci: found([income('zasilek_dla_bezrobotnych', '1100.00'), income('alimenty_otrzymane', '500.00')], 'bezrobocie') },
      decyzje: [{ miesiace: [now], czesci: { kwota: '500.00', od: firstDay(now), do: lastDay(shiftMonth(now, 2)), kanal: 'przelew', uzasadnienie_kwoty: 'Połowa brakującej kwoty z dodatkiem na dojazdy do pracy.' } }],
    },
    {
      stage: 'projekt', propozycja: 'odmowic',
      story: { ...base, osoba: person('Henryk', 'Jednorazowy', '1966-07-07', 'M'), zadania: [{ swiadczenie_kod: 'zasilek-staly' }], czesci: found([income('odprawa', '24000.00', shiftMonth(now, -4), { jednorazowy: true })], 'niepelnosprawnosc', ruling) },
      decyzje: [{ miesiace: [now] }],
    },
    {
      stage: 'wydana',
      story: { ...base, data_wplywu: '2024-12-05' as PlainDate, od: '2024-01-01', osoba: person('Stanisława', 'Przełomowa', '1958-01-20', 'K'), zadania: [{ swiadczenie_kod: 'zasilek-staly', od: '2024-12-01' }], czesci: found([income('renta', '500.00', '2024-11')], 'niepelnosprawnosc', ruling) },
      decyzje: [{ miesiace: [plainMonth('2025-01'), plainMonth('2024-12')], czesci: { od: '2024-12-01', do: '2024-12-31', kanal: 'kasa' } }],
    },
    {
      stage: 'wywiad-zlecony',
      story: { ...base, osoba: { imie: 'Oksana', nazwisko: 'Bezpeselowa', opis: 'bez numeru PESEL; tożsamość z paszportu okazanego przy wniosku', data_urodzenia: '1990-10-01', plec: 'K', obywatelstwo: 'UA', dokument_rodzaj: 'paszport', dokument_numer: 'FA000001' }, zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '200.00', cel: 'odzież' }], czesci: {} },
    },
    {
      stage: 'wniosek',
      story: { ...base, data_wplywu: today, osoba: person('Tadeusz', 'Szczególny', '1949-12-24', 'M'), zadania: [{ swiadczenie_kod: 'specjalny-zasilek-celowy', kwota: '400.00', cel: 'rehabilitacja' }, { swiadczenie_kod: 'zasilek-celowy', kwota: '400.00', cel: 'rehabilitacja' }], czesci: {} },
    },
  ];
}

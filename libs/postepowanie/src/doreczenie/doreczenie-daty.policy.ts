import { addDays, DomainError, type PlainDate, warsawDate } from '@ostoja/kernel';
import { type DatyDoreczenia, DNI_DO_DRUGIEGO_AWIZA, DNI_PRZECHOWANIA } from './doreczenie.policy.js';

const E_DORECZENIA = 'art. 41 ustawy o doręczeniach elektronicznych';

/** Refuses what cannot be true together. Errors: 422 `DORECZENIE.DATES` with the field and the provision. */
export function assertDaty(daty: DatyDoreczenia, dataPisma: PlainDate, dzis: PlainDate): void {
  assertOrder(daty, dataPisma, dzis);
  assertWay(daty);
  assertReceiver(daty);
  if (daty.sposob === 'e-doreczenia') assertElectronic(daty);
  else assertPaper(daty);
}

function assertOrder(daty: DatyDoreczenia, dataPisma: PlainDate, dzis: PlainDate): void {
  const { wyslano, awizoPierwsze, awizoDrugie, wplynelo, odebrano, zawiadomiono, odmowa, nieobecnosc, zwrot } = daty;
  const all = { wyslano, awizo_pierwsze: awizoPierwsze, awizo_drugie: awizoDrugie, wplynelo, odebrano, zawiadomiono, odmowa, nieobecnosc, zwrot };
  for (const [field, day] of Object.entries(all)) {
    if (day === null) continue;
    if (day > dzis) throw fault(field, 'Data nie może być z przyszłości.');
    if (field === 'wyslano' && day < dataPisma) throw fault(field, 'Pismo nie mogło wyjść, zanim zostało podpisane.');
    if (day < wyslano) throw fault(field, 'Data nie może być wcześniejsza niż wysłanie.');
  }
}

function assertWay({ sposob, awizoPierwsze, awizoDrugie, wplynelo, wyslanoChwila, otrzymanoChwila }: DatyDoreczenia): void {
  if ((awizoPierwsze || awizoDrugie) && (sposob === 'osobiscie' || sposob === 'e-doreczenia')) throw fault('awizo_pierwsze', 'Awizo dotyczy tylko pisma niesionego pod adres.', 'art. 44 KPA');
  if (sposob === 'e-doreczenia') return;
  if (wplynelo) throw fault('wplynelo', 'Wpływ na skrzynkę dotyczy tylko e-Doręczeń.', E_DORECZENIA);
  if (sposob !== 'hybrydowa' && (wyslanoChwila || otrzymanoChwila)) throw fault('dowod_wyslania', 'Dowody wysłania i otrzymania dotyczą tylko doręczenia elektronicznego lub hybrydowego.', E_DORECZENIA);
}

function assertReceiver({ sposob, odbiorca, odebrano, odebralZastepca, zawiadomiono, odmowa, brakPodpisu, dawnyAdres, nieobecnosc }: DatyDoreczenia): void {
  const carried = sposob === 'poczta' || sposob === 'pracownik' || sposob === 'hybrydowa';
  if (odebrano && odmowa) throw fault('odmowa', 'Pismo albo odebrano, albo odmówiono jego przyjęcia.', 'art. 47 KPA');
  if (odebralZastepca && !carried) throw fault('odebral_zastepca', 'Domownik, sąsiad lub dozorca odbiera tylko pismo niesione do mieszkania.', 'art. 43 KPA');
  if (odebralZastepca && !odebrano) throw fault('odebrano', 'Podaj dzień, w którym pismo odebrano.', 'art. 43 i art. 46 § 1 KPA');
  if (odebralZastepca && odbiorca === 'instytucja') throw fault('odebral_zastepca', 'Jednostce organizacyjnej doręcza się do rąk osoby uprawnionej do odbioru.', 'art. 45 KPA');
  if (zawiadomiono && (!odebralZastepca || odebralZastepca === 'domownik')) throw fault('zawiadomiono', 'Zawiadomienie zostawia się, gdy pismo odebrał sąsiad lub dozorca.', 'art. 43 KPA');
  if (zawiadomiono && odebrano && zawiadomiono < odebrano) throw fault('zawiadomiono', 'Zawiadomienie zostawia się po oddaniu pisma sąsiadowi lub dozorcy.', 'art. 43 KPA');
  if (brakPodpisu && (!odebrano || sposob === 'e-doreczenia')) throw fault('brak_podpisu', 'Przyczynę braku podpisu podaje się przy odbiorze pisma papierowego.', 'art. 46 § 2 KPA');
  if (nieobecnosc && (!dawnyAdres || !carried)) throw fault('nieobecnosc', 'Dzień stwierdzenia nieobecności podaje się przy doręczeniu pod dotychczasowym adresem.', 'art. 41 § 2 KPA');
}

function assertPaper({ awizoPierwsze, awizoDrugie, odebrano, odebralZastepca, zwrot, nieobecnosc }: DatyDoreczenia): void {
  if (awizoDrugie && !awizoPierwsze) throw fault('awizo_pierwsze', 'Powtórne awizo wymaga pierwszego.', 'art. 44 § 3 KPA');
  if (awizoPierwsze && awizoDrugie && (awizoDrugie < addDays(awizoPierwsze, DNI_DO_DRUGIEGO_AWIZA) || awizoDrugie > addDays(awizoPierwsze, DNI_PRZECHOWANIA))) {
    throw fault('awizo_drugie', 'Powtórne awizo zostawia się po 7 dniach od pierwszego i nie później niż 14. dnia.', 'art. 44 § 3 KPA');
  }
  const afterReceipt = Object.entries({ awizo_pierwsze: awizoPierwsze, awizo_drugie: awizoDrugie }).find(([, day]) => day && odebrano && day > odebrano);
  if (afterReceipt) throw fault(afterReceipt[0], 'Po odbiorze pisma nie zostawia się awiza.', 'art. 44 § 2-3 KPA');
  if (odebralZastepca && awizoPierwsze) throw fault('odebral_zastepca', 'Po pozostawieniu awiza pismo odbiera adresat w placówce, nie domownik ani sąsiad.', 'art. 44 § 1 KPA');
  if (!zwrot || odebrano || nieobecnosc) return;
  if (!awizoPierwsze || !awizoDrugie) throw fault('zwrot', 'Bez dwóch awiz zwrócone pismo nie jest doręczone: wyślij je ponownie jako nowe doręczenie.', 'art. 44 § 3-4 KPA');
  if (zwrot < addDays(awizoPierwsze, DNI_PRZECHOWANIA)) throw fault('zwrot', 'Pismo zwrócono, zanim upłynęło 14 dni przechowania: wyślij je ponownie jako nowe doręczenie.', 'art. 44 § 1 KPA');
}

function assertElectronic({ odbiorca, wplynelo, odebrano, odmowa, zwrot, wyslanoChwila, otrzymanoChwila, wyslano }: DatyDoreczenia): void {
  if (odmowa) throw fault('odmowa', 'Przyjęcia przesyłki elektronicznej nie można odmówić.', E_DORECZENIA);
  if ((odebrano || zwrot) && !wplynelo) throw fault('wplynelo', 'Podaj dzień wpływu na adres do doręczeń elektronicznych.', E_DORECZENIA);
  if (odebrano && wplynelo && odebrano < wplynelo) throw fault('odebrano', 'Odbiór nie może być wcześniejszy niż wpływ.');
  if (zwrot && wplynelo && zwrot < addDays(wplynelo, DNI_PRZECHOWANIA + 1)) throw fault('zwrot', 'Od wpływu nie upłynęło jeszcze 14 dni.', 'art. 42 ustawy o doręczeniach elektronicznych');
  if (wyslanoChwila && warsawDate(wyslanoChwila) !== wyslano) throw fault('wyslano', 'Dzień wysłania jest inny niż na dowodzie wysłania.', 'art. 40 ustawy o doręczeniach elektronicznych');
  const receipt = odbiorca === 'instytucja' ? wplynelo : odebrano;
  if (otrzymanoChwila && warsawDate(otrzymanoChwila) !== receipt) throw fault(odbiorca === 'instytucja' ? 'wplynelo' : 'odebrano', 'Dzień jest inny niż na dowodzie otrzymania.', E_DORECZENIA);
}

function fault(field: string, message: string, provision?: string): DomainError {
  return new DomainError('DORECZENIE.DATES', message, { field, provision });
}

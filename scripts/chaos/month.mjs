// A month of payments: each step taken by two people at once, who go on until the list stands where it should, whatever died meanwhile.
import { setTimeout as sleep } from 'node:timers/promises';
import { statementOf } from './statement.mjs';

export const UNIT = 'filia-1';

/** The steps in their order: who takes each at once, with what act, and the failpoints that lie on the way. */
export const STEPS = [
  { name: 'przygotowanie', run: prepare, points: ['lista.przygotowanie.po-wstawieniu', 'lista.przygotowanie.po-pozycjach', 'lista.przygotowanie.przed-koncem'] },
  { name: 'usunięcie pozycji i sprawdzenie merytoryczne', run: removeAndCheck, points: ['lista.sprawdzona-merytorycznie.po-zapisie'] },
  { name: 'sprawdzenie rachunkowe', run: advance('sprawdzona-rachunkowo', 'sprawdzenia-rachunkowe', ['ksiegowosc.zatwierdzanie', 'ksiegowosc.zatwierdzanie']), points: ['lista.sprawdzona-rachunkowo.po-zapisie'] },
  { name: 'wstępna kontrola', run: advance('skontrolowana', 'kontrole', ['glowny.ksiegowy', 'glowny.ksiegowy']), points: ['lista.skontrolowana.po-zapisie'] },
  { name: 'zatwierdzenie', run: advance('zatwierdzona', 'zatwierdzenia', ['dyrektor', 'dyrektor']), points: ['lista.zatwierdzona.po-zapisie'] },
  { name: 'pierwszy podpis', run: advance('podpisana', 'podpisy', ['ksiegowosc.wysylka', 'podpis.drugi']), points: ['lista.podpisana.po-zapisie'] },
  { name: 'drugi podpis i plik', run: advance('wyslana', 'pliki', ['ksiegowosc.wysylka', 'podpis.drugi']), points: ['lista.wysylka.po-pliku', 'lista.wysylka.po-ksiegowaniu'] },
  { name: 'wyciąg', run: importStatement, points: ['wyciag.import.po-wstawieniu', 'wyciag.import.po-dopasowaniu', 'wyciag.import.po-zaksiegowaniu'] },
];
const ORDER = ['przygotowana', 'sprawdzona-merytorycznie', 'sprawdzona-rachunkowo', 'skontrolowana', 'zatwierdzona', 'podpisana', 'wyslana'];
const READER = 'ksiegowosc.przygotowanie';
/** A work whose process died never ends: whoever waits for it looks again after a while. */
const PATIENCE_MS = 5000;

async function prepare(office, month) {
  const { komorkaId, dzien, miesiac } = month;
  const body = { komorka_id: komorkaId, dzien, kanal: 'przelew', miesiac };
  do {
    await Promise.all(['informacja.1', READER].map((login) => office.send(login, 'POST', '/listy-wyplat', { body })));
    month.lista = await findList(office, month);
  } while (!month.lista);
}

/** One person takes a line off while another checks: either may come first, and after the check the line stays. */
async function removeAndCheck(office, month) {
  const { pozycje } = await current(office, month);
  const [line] = pozycje.elementy;
  const remove = ({ wersja }) => Promise.all(['informacja.1', READER].map((login) => office.send(login, 'POST', `/listy-wyplat/${month.lista.id}/pozycje/${line.id}/usuniecia`, { body: { powod: 'sprawdzenie odporności' }, wersja })));
  const check = advance('sprawdzona-merytorycznie', 'sprawdzenia-merytoryczne', ['kierownik.f1', 'kierownik.f1']);
  await Promise.all([untilDone(office, month, ({ liczba, stan }) => liczba < pozycje.elementy.length || stan !== 'przygotowana', remove), check(office, month)]);
}

function advance(stan, path, logins) {
  return (office, month) =>
    untilDone(office, month, (lista) => ORDER.indexOf(lista.stan) >= ORDER.indexOf(stan), ({ wersja }) =>
      Promise.all(logins.map((login) => office.send(login, 'POST', `/listy-wyplat/${month.lista.id}/${path}`, { wersja, ...(path !== 'podpisy' && path !== 'pliki' && { body: {} }) }))));
}

/** Two people hand in the same file, again and again until it is there: it is there once. */
async function importStatement(office, month) {
  month.statement ??= statementOf(month, await office.items(month.lista.id));
  for (let tries = 0; !(await isTakenIn(office, month)); tries += 1) {
    if (tries === 50) throw new Error('wyciągu nie ma');
    const works = await Promise.all([READER, READER].map((login) => office.send(login, 'POST', '/wyciagi', { body: month.statement, type: 'application/octet-stream' })));
    if (works.some(({ status }) => status >= 300)) throw new Error(`wyciąg: ${JSON.stringify(works.map(({ body }) => body))}`);
    await Promise.race([Promise.all(works.map(({ body }) => office.untilEnded(READER, body.id))), sleep(PATIENCE_MS)]);
  }
}

async function isTakenIn(office, { numer, dzien }) {
  const { elementy } = await office.get(READER, '/wyciagi?limit=5');
  return elementy.some((wyciag) => wyciag.numer === String(numer) && wyciag.do === dzien);
}

async function untilDone(office, month, done, act) {
  for (let tries = 0; ; tries += 1) {
    const lista = await current(office, month);
    if (done(lista)) return;
    if (tries === 50) throw new Error(`lista ${lista.numer} stoi na etapie ${lista.stan}`);
    await act(lista);
  }
}

const current = (office, { lista }) => office.get(READER, `/listy-wyplat/${lista.id}?limit=100`);

async function findList(office, { dzien, komorkaId }) {
  const { elementy } = await office.get(READER, `/listy-wyplat?komorka_id=${komorkaId}&limit=20`);
  return elementy.find((lista) => lista.dzien === dzien);
}

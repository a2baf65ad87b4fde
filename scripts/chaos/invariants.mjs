// What must hold after every crash: each question counts the rows that break it.
const QUESTIONS = {
  'operacje księgi, które się nie bilansują':
    `select count(*) from (select operacja_id from finanse.zapis group by operacja_id having sum(case strona when 'Wn' then kwota else -kwota end) <> 0) x`,
  'raty na więcej niż jednej liście': `select count(*) from (select rata_id from wyplata.pozycja where stan = 'aktywna' group by rata_id having count(*) > 1) x`,
  'osoby zapłacone dwa razy za miesiąc':
    `select count(*) from (select r.osoba_id, r.miesiac from wyplata.pozycja p join wyplata.rata r on r.id = p.rata_id where p.stan = 'aktywna' group by 1, 2 having count(*) > 1) x`,
  'miesiące tytułu podwojone': `select count(*) from (select tytul_id, miesiac from wyplata.rata where stan = 'nalezna' group by 1, 2 having count(*) > 1) x`,
  'listy, których suma nie jest sumą pozycji':
    `select count(*) from wyplata.lista l cross join lateral
       (select coalesce(sum(p.kwota), 0) as suma, count(*) as liczba from wyplata.pozycja p where p.lista_id = l.id and p.stan in ('aktywna', 'zwrocona')) x
     where (l.suma, l.liczba) is distinct from (x.suma, x.liczba)`,
  'listy zatwierdzone bez zobowiązania albo z innym':
    `select count(*) from wyplata.lista l where l.zatwierdzil_id is not null and l.suma is distinct from (${posted('zobowiazanie', 'zobowiazania', 'Ma')})`,
  'listy niezatwierdzone ze zobowiązaniem': `select count(*) from wyplata.lista l where l.zatwierdzil_id is null and exists (${operation('zobowiazanie')})`,
  'listy wysłane bez zapisu wysyłki albo z innym':
    `select count(*) from wyplata.lista l where l.stan = 'wyslana' and l.suma - l.potracono is distinct from (${posted('wysylka', 'w-drodze', 'Ma')})`,
  'listy niewysłane z zapisem wysyłki albo plikiem': `select count(*) from wyplata.lista l where l.stan <> 'wyslana' and (l.plik_id is not null or exists (${operation('wysylka')}))`,
  'pliki bankowe bez listy i wyciągu': `select count(*) from documents.dokument d where d.rodzaj = 'plik-bankowy' and not exists (select from wyplata.lista l where l.plik_id = d.id)
       and not exists (select from wyplata.wyciag w where w.plik_id = d.id)`,
  'saldo środków w drodze inne niż płatności o nieznanym losie':
    `select count(*) where (select coalesce(sum(case strona when 'Ma' then kwota else -kwota end), 0) from finanse.zapis where konto = 'w-drodze') is distinct from
       (select coalesce(sum(p.kwota - p.potracono), 0) from wyplata.pozycja p join wyplata.lista l on l.id = p.lista_id where l.stan = 'wyslana' and p.stan = 'aktywna' and p.wykonano is null)`,
  'saldo rachunku inne niż wykonane i niezwrócone płatności':
    `select count(*) where (select coalesce(sum(case strona when 'Ma' then kwota else -kwota end), 0) from finanse.zapis where konto = 'rachunek-biezacy') is distinct from
       (select coalesce(sum(p.kwota - p.potracono), 0) from wyplata.pozycja p where p.stan = 'aktywna' and p.wykonano is not null)`,
  'koszty inne niż zatwierdzone i niezwrócone płatności':
    `select count(*) where (select coalesce(sum(case strona when 'Wn' then kwota else -kwota end), 0) from finanse.zapis where konto = 'koszty') is distinct from
       (select coalesce(sum(p.kwota), 0) from wyplata.pozycja p join wyplata.lista l on l.id = p.lista_id where l.zatwierdzil_id is not null and p.stan = 'aktywna')`,
  'zaangażowanie inne niż raty należne':
    `select count(*) where (select coalesce(sum(case strona when 'Ma' then kwota else -kwota end), 0) from finanse.zapis where konto = 'zaangazowanie') is distinct from
       (select coalesce(sum(kwota), 0) from wyplata.rata where stan = 'nalezna')`,
};

function operation(rodzaj) {
  return `select from finanse.operacja o where o.zrodlo_typ = 'lista' and o.zrodlo_id = l.id and o.rodzaj = '${rodzaj}'`;
}
function posted(rodzaj, konto, strona) {
  return `select sum(z.kwota) from finanse.operacja o join finanse.zapis z on z.operacja_id = o.id where o.zrodlo_typ = 'lista' and o.zrodlo_id = l.id and o.rodzaj = '${rodzaj}' and z.konto = '${konto}' and z.strona = '${strona}'`;
}

/** Names of what does not hold, with how often. */
export async function findBroken(client) {
  const broken = [];
  for (const [name, sql] of Object.entries(QUESTIONS)) {
    const { rows } = await client.query(sql);
    const count = Number(rows[0]?.count ?? 0);
    if (count > 0) broken.push(`${name}: ${count}`);
  }
  return broken;
}

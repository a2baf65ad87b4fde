export interface paths {
  "/api/v1/health/live": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "stan": string } }; } } };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/health/ready": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "stan": string } }; } } };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/ja": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["JaResponse"] }; } } };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/ja/haslo": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": components["schemas"]["MojeHasloRequest"] } }; responses: { 204: { headers: { [name: string]: unknown }; content?: never; } } };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/oauth/tokeny": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": components["schemas"]["OauthTokenRequest"] } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["OauthTokenResponse"] }; } } };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/osoby": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: { parameters: { query?: never; header: { "Idempotency-Key": string }; path?: never; cookie?: never }; requestBody: { content: { "application/json": components["schemas"]["OsobaRequest"] } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["OsobaResponse"] }; } } };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/osoby/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["OsobaResponse"] }; } } };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": components["schemas"]["OsobaZmianaRequest"] } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["OsobaResponse"] }; } } };
    trace?: never;
  };
  "/api/v1/sesje": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": components["schemas"]["SesjaRequest"] } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SesjaResponse"] }; } } };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sesje/biezaca": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content?: never; } } };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sesje/odswiezenia": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SesjaResponse"] }; } } };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/swiadczenia": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SwiadczenieList"] }; } } };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    JaResponse: {
      "id": string;
      "login": string;
      "imie": string;
      "nazwisko": string;
      "stanowisko": string;
      /** pracownik albo klient (program). */
      "rodzaj": string;
      /** Ośrodek, w którym pracujesz. */
      "jednostka": components["schemas"]["JednostkaSkrotResponse"];
      "role": components["schemas"]["MojaRolaResponse"][];
      /** Kody uprawnień, które dziś masz przynajmniej w jednej komórce. */
      "uprawnienia": string[];
    };
    JednostkaSkrotResponse: {
      "id": string;
      "nazwa": string;
      "skrot": string;
    };
    MojaRolaResponse: {
      /** Kod roli, np. `pracownik-socjalny`. */
      "rola": string;
      /** Nazwa roli dla ludzi. */
      "nazwa": string;
      "komorka": components["schemas"]["KomorkaSkrotResponse"];
      /** Osoba, w której zastępstwie pełnisz tę rolę; brak przy roli własnej. */
      "w_zastepstwie": null | components["schemas"]["PracownikSkrotResponse"];
    };
    KomorkaSkrotResponse: {
      "id": string;
      /** Kod komórki, np. `filia-1`. */
      "kod": string;
      "nazwa": string;
      /** Rodzaj: osrodek, pion, dzial, filia, zespol, sekcja, stanowisko. */
      "rodzaj": string;
    };
    PracownikSkrotResponse: {
      "id": string;
      "imie": string;
      "nazwisko": string;
    };
    MojeHasloRequest: {
      /** Obecne hasło. */
      "obecne": string;
      /** Nowe hasło: co najmniej 12 znaków. */
      "nowe": string;
    };
    OauthTokenRequest: {
      /** Zawsze `client_credentials`. */
      "grant_type": string;
      /** Identyfikator klienta integracyjnego. */
      "client_id"?: string;
      /** Sekret klienta integracyjnego. */
      "client_secret"?: string;
      /** Zakresy oddzielone spacją; bez nich token dostaje wszystkie zakresy klienta. */
      "scope"?: string;
    };
    OauthTokenResponse: {
      /** Token do nagłówka `Authorization: Bearer`. */
      "access_token": string;
      /** Zawsze `Bearer`. */
      "token_type": string;
      /** Ile sekund token będzie ważny. */
      "expires_in": number;
      /** Zakresy tokenu oddzielone spacją. */
      "scope": string;
    };
    SesjaRequest: {
      /** Login pracownika. */
      "login": string;
      /** Hasło pracownika. */
      "haslo": string;
    };
    SesjaResponse: {
      /** Token do nagłówka `Authorization: Bearer`. */
      "token": string;
      /** Chwila, w której token przestaje działać (ISO 8601, UTC). */
      "wygasa": string;
    };
    SwiadczenieList: {
      "elementy": components["schemas"]["SwiadczenieResponse"][];
    };
    SwiadczenieResponse: {
      /** Kod i zarazem część adresu kalkulatora, np. `zasilek-staly`. */
      "kod": string;
      /** Nazwa ustawowa. */
      "nazwa": string;
      /** Przepis. */
      "przepis": string;
      /** `obligatoryjne`: prawo i kwotę określa ustawa; `uznaniowe`: pozostawia je uznaniu ośrodka. */
      "rodzaj": string;
      /** `okresowe` (co miesiąc) albo `jednorazowe`. */
      "wyplata": string;
      /** Adres kalkulatora. */
      "kalkulacja": string;
      /** Schemat JSON faktów. */
      "fakty": { [key: string]: unknown };
    };
    OsobaRequest: {
      /** Imię; dla osoby nieznanej wpisz NN. */
      "imie": string;
      /** Nazwisko; dla osoby nieznanej wpisz NN. */
      "nazwisko": string;
      /** Komórka, która od razu obejmie osobę opieką; bez niej adresy i dowody można dodać dopiero po objęciu opieką. */
      "komorka_id"?: string;
      /** Numer PESEL; z niego wynikają data urodzenia i płeć. */
      "pesel"?: null | string;
      /** Drugie imię. */
      "drugie_imie"?: null | string;
      /** Nazwisko rodowe albo poprzednie. */
      "nazwisko_rodowe"?: null | string;
      /** Data urodzenia, RRRR-MM-DD. */
      "data_urodzenia"?: null | string;
      /** Płeć: K albo M. */
      "plec"?: null | string;
      /** Obywatelstwo: dwuliterowy kod kraju, np. PL, UA. */
      "obywatelstwo"?: string;
      /** Rodzaj dokumentu tożsamości: dowod-osobisty, paszport, karta-pobytu, inny. */
      "dokument_rodzaj"?: null | string;
      /** Numer dokumentu tożsamości. */
      "dokument_numer"?: null | string;
      /** Po czym rozpoznać osobę, która nie ma numeru PESEL ani dokumentu. */
      "opis"?: null | string;
      /** Data zgonu, RRRR-MM-DD. */
      "data_zgonu"?: null | string;
    };
    OsobaResponse: {
      /** Identyfikator; po scaleniu jeden dla wszystkich zapisów tej osoby. */
      "id": string;
      /** Identyfikatory zapisów scalonych z tą osobą. */
      "aliasy": string[];
      "pesel": null | string;
      "imie": string;
      "drugie_imie": null | string;
      "nazwisko": string;
      "nazwisko_rodowe": null | string;
      "data_urodzenia": null | string;
      "plec": null | string;
      "obywatelstwo": string;
      "dokument_rodzaj": null | string;
      "dokument_numer": null | string;
      "opis": null | string;
      "data_zgonu": null | string;
      /** Wersja do nagłówka If-Match. */
      "wersja": number;
    };
    OsobaZmianaRequest: {
      /** Imię. */
      "imie"?: string;
      /** Nazwisko. */
      "nazwisko"?: string;
      /** Numer PESEL; z niego wynikają data urodzenia i płeć. */
      "pesel"?: null | string;
      /** Drugie imię. */
      "drugie_imie"?: null | string;
      /** Nazwisko rodowe albo poprzednie. */
      "nazwisko_rodowe"?: null | string;
      /** Data urodzenia, RRRR-MM-DD. */
      "data_urodzenia"?: null | string;
      /** Płeć: K albo M. */
      "plec"?: null | string;
      /** Obywatelstwo: dwuliterowy kod kraju, np. PL, UA. */
      "obywatelstwo"?: string;
      /** Rodzaj dokumentu tożsamości: dowod-osobisty, paszport, karta-pobytu, inny. */
      "dokument_rodzaj"?: null | string;
      /** Numer dokumentu tożsamości. */
      "dokument_numer"?: null | string;
      /** Po czym rozpoznać osobę, która nie ma numeru PESEL ani dokumentu. */
      "opis"?: null | string;
      /** Data zgonu, RRRR-MM-DD. */
      "data_zgonu"?: null | string;
    };
    PrzyczynaResponse: {
      /** Stały kod, np. `kryterium.dochod`. */
      "kod": string;
      /** Opis dla człowieka. */
      "opis": string;
      /** Przepis. */
      "przepis": string;
    };
    ParametrResponse: {
      "id": string;
      /** Wartość dziesiętna albo kod. */
      "wartosc": string;
      /** Obowiązuje od dnia. */
      "od": string;
      /** Obowiązuje do dnia włącznie; null, gdy nadal. */
      "do": null | string;
      "podstawa_prawna": string;
    };
    WejscieKrokuResponse: {
      "nazwa": string;
      "wartosc": string;
      /** Numer kroku, który ją obliczył; null, gdy jest faktem albo parametrem. */
      "krok": null | number;
      "parametr": null | components["schemas"]["ParametrResponse"];
    };
    KrokResponse: {
      /** Kolejność obliczenia. */
      "nr": number;
      "kod": string;
      "nazwa": string;
      /** Rodzaj działania, np. `suma`, `<`, `zaokraglenie`. */
      "dzialanie": string;
      /** Wzór słowny. */
      "wzor": string;
      /** Wzór z podstawionymi wartościami. */
      "podstawienie": string;
      /** Wynik: liczba dziesiętna albo `tak`/`nie`. */
      "wartosc": string;
      /** Dokładny wynik jako ułamek, gdy nie mieści się w krótkiej liczbie dziesiętnej. */
      "ulamek": null | string;
      "jednostka": string;
      /** Przepis, na którym opiera się krok. */
      "przepis": string;
      /** Oznaczenia osób, których dane weszły do kroku. */
      "osoby": string[];
      "wejscia": components["schemas"]["WejscieKrokuResponse"][];
    };
    WyjasnienieResponse: {
      "tekst": string;
      "przepis": null | string;
      /** 0 wynik, 1 rodzina, 2 jedna osoba. */
      "poziom": number;
    };
    KalkulacjaResponse: {
      /** Kod świadczenia. */
      "swiadczenie": string;
      /** Dzień, na który policzono. */
      "na_dzien": string;
      /** Czy spełnione są warunki przyznania. */
      "spelnia_warunki": boolean;
      /** Czy kwotę albo samo przyznanie ustawa pozostawia uznaniu ośrodka. */
      "uznaniowe": boolean;
      /** Kwota z ustawy albo proponowana; null, gdy ustala ją ośrodek. */
      "kwota": null | string;
      /** Najniższa dopuszczalna kwota; null, gdy jej nie ma. */
      "kwota_min": null | string;
      /** Najwyższa dopuszczalna kwota; null, gdy jej nie ma. */
      "kwota_max": null | string;
      /** Dlaczego wynik jest taki, jaki jest. */
      "przyczyny": components["schemas"]["PrzyczynaResponse"][];
      /** Na co zwrócić uwagę. */
      "ostrzezenia": components["schemas"]["PrzyczynaResponse"][];
      /** Wyjaśnienie prostym językiem. */
      "wyjasnienie": components["schemas"]["WyjasnienieResponse"][];
      /** Wszystkie działania z przepisami. */
      "kroki": components["schemas"]["KrokResponse"][];
      /** Pierwszy dzień wersji reguły, której użyto. */
      "wersja_reguly": string;
      /** Skrót SHA-256 zestawu parametrów. */
      "skrot_parametrow": string;
    };
    OsobaPola: {
      /** Numer PESEL; z niego wynikają data urodzenia i płeć. */
      "pesel"?: null | string;
      /** Drugie imię. */
      "drugie_imie"?: null | string;
      /** Nazwisko rodowe albo poprzednie. */
      "nazwisko_rodowe"?: null | string;
      /** Data urodzenia, RRRR-MM-DD. */
      "data_urodzenia"?: null | string;
      /** Płeć: K albo M. */
      "plec"?: null | string;
      /** Obywatelstwo: dwuliterowy kod kraju, np. PL, UA. */
      "obywatelstwo"?: string;
      /** Rodzaj dokumentu tożsamości: dowod-osobisty, paszport, karta-pobytu, inny. */
      "dokument_rodzaj"?: null | string;
      /** Numer dokumentu tożsamości. */
      "dokument_numer"?: null | string;
      /** Po czym rozpoznać osobę, która nie ma numeru PESEL ani dokumentu. */
      "opis"?: null | string;
      /** Data zgonu, RRRR-MM-DD. */
      "data_zgonu"?: null | string;
    };
  };
}

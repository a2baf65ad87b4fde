/** First and last names of the synthetic city, with every Polish letter. No combination stands for a real person. */
export const IMIONA = {
  K: ['Agnieszka', 'Bożena', 'Celina', 'Danuta', 'Elżbieta', 'Grażyna', 'Halina', 'Iwona', 'Jadwiga', 'Józefa', 'Katarzyna', 'Łucja', 'Małgorzata', 'Maria', 'Oksana', 'Róża', 'Stanisława', 'Teresa', 'Urszula', 'Wiesława', 'Zofia', 'Żaneta'],
  M: ['Andrzej', 'Błażej', 'Czesław', 'Dariusz', 'Edward', 'Grzegorz', 'Henryk', 'Ireneusz', 'Jan', 'Józef', 'Krzysztof', 'Łukasz', 'Marek', 'Oleksandr', 'Paweł', 'Ryszard', 'Stanisław', 'Tadeusz', 'Wacław', 'Zbigniew', 'Śmił', 'Żelisław'],
} as const;

const STEMS = ['Przykład', 'Wzor', 'Pokaz', 'Model', 'Prób', 'Ćwicz', 'Łąk', 'Śliw', 'Źródł', 'Żuraw', 'Gęś', 'Kół', 'Wąs', 'Brzoz', 'Dąb', 'Jesion', 'Kalin', 'Lip', 'Malin', 'Olsz', 'Sosn', 'Topol', 'Wierzb', 'Zawilc', 'Stokrot', 'Chabr', 'Jaskr', 'Konwali', 'Rumiank', 'Szałwi'] as const;

/** Surnames in the form for a woman and for a man. */
export const NAZWISKA: readonly { K: string; M: string }[] = STEMS.flatMap((stem) => [
  { K: `${stem}owska`, M: `${stem}owski` },
  { K: `${stem}icka`, M: `${stem}icki` },
  { K: `${stem}ak`, M: `${stem}ak` },
]);

export const ULICE = ['os. Przykładowe', 'ul. Ćwiczebna', 'ul. Łąkowa', 'ul. Pokazowa', 'ul. Próbna', 'ul. Świerkowa', 'ul. Wzorcowa', 'ul. Źródlana', 'ul. Żurawia', 'al. Modelowa'] as const;

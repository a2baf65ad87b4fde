/**
 * The look of every letter, in Typst. It lives in a module so that the build carries it like any other code. Data comes as JSON
 * through `sys.inputs`, so a text that looks like markup stays a text.
 */
export const LETTER_TEMPLATE = `
#let list = json(bytes(sys.inputs.pismo))
#set document(title: list.tytul + " " + list.znak, author: list.nadawca.first())
#set text(font: "DejaVu Serif", size: 10pt, lang: "pl", region: "PL", fallback: false)
#set par(justify: false, leading: 0.65em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 2.4cm, y: 2.2cm),
  header: if list.projekt { align(center, text(weight: "bold", tracking: 2pt)[PROJEKT – nie wywołuje skutków prawnych]) },
  footer: context align(center, text(size: 8pt)[#list.znak#if list.znak != "" [ · ]strona #counter(page).display() z #counter(page).final().first()]),
)
#show heading.where(level: 1): it => align(center, block(above: 1.6em, below: 1.2em, text(size: 13pt, it.body)))
#show heading.where(level: 2): it => block(above: 1.4em, below: 0.8em, text(size: 10.5pt, it.body))

#grid(columns: (1fr, auto), column-gutter: 1cm,
  list.nadawca.map(l => [#l]).join(linebreak()),
  align(right, if list.data == none [#list.miejscowosc, #box(width: 3cm, repeat[.])] else [#list.miejscowosc, #list.data]),
)
#v(0.4em)
#if list.znak != "" [Znak sprawy: #list.znak]

#align(right, block(width: 45%, align(left, list.adresat.map(l => [#l]).join(linebreak()))))

#heading(level: 1, list.tytul)

#let set-block(b) = {
  if b.rodzaj == "akapit" {
    if b.at("wyroznienie", default: false) { par(strong(b.tekst)) } else { par(b.tekst) }
  } else if b.rodzaj == "lista" {
    enum(..b.pozycje.map(p => [#p]))
  } else {
    // A long word in a narrow column is divided rather than set over the next one.
    set text(size: 8.5pt, hyphenate: true)
    table(
      columns: if "proporcje" in b { b.proporcje.map(p => p * 1fr) } else { b.naglowki.len() },
      stroke: 0.4pt,
      inset: 5pt,
      table.header(..b.naglowki.map(n => strong(n))),
      ..b.wiersze.flatten().map(c => [#c]),
    )
  }
}
#for s in list.sekcje {
  if s.naglowek != none { heading(level: 2, s.naglowek) }
  for b in s.bloki { set-block(b) }
}

#v(2.2em)
// Room for a signature by hand between the authority and the name.
#align(right, block(width: 55%, breakable: false, align(center)[
  #list.podpis.first()
  #v(1.4cm)
  #list.podpis.slice(1).map(l => [#l]).join(linebreak())
]))

#if list.rozdzielnik.len() > 0 [
  #v(1.5em)
  #text(size: 8.5pt)[Otrzymują:]
  #text(size: 8.5pt, enum(..list.rozdzielnik.map(l => [#l])))
]
`;

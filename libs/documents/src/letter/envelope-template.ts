/** The look of envelopes, in Typst: C5, the sender at the top left, the addressee where the windows and the machines of the post expect it. */
export const ENVELOPE_TEMPLATE = `
#let dane = json(bytes(sys.inputs.pismo))
#set document(title: "Koperty " + dane.koperty.first().znak, author: dane.koperty.first().nadawca.first())
#set text(font: "DejaVu Serif", size: 11pt, lang: "pl", region: "PL", fallback: false)
#set par(leading: 0.65em)
#set page(width: 229mm, height: 162mm, margin: 15mm)
#for (i, k) in dane.koperty.enumerate() {
  if i > 0 { pagebreak() }
  block(width: 55%, text(size: 9pt, k.nadawca.map(l => [#l]).join(linebreak())))
  text(size: 9pt)[Znak: #k.znak]
  place(top + left, dx: 100mm, dy: 68mm, block(width: 95mm, k.adresat.map(l => [#l]).join(linebreak())))
  place(bottom + left, strong(text(size: 9pt, k.oznaczenie)))
}
`;

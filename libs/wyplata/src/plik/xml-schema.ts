import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

let pain001: XsdValidator | undefined;

/** Throws, with what the schema says against it, on a document that is no pain.001.001.03: a fault of the program, which must not reach a bank. */
export function assertPain001(xml: string): void {
  pain001 ??= readSchema('pain.001.001.03.xsd');
  const document = XmlDocument.fromString(xml);
  try {
    pain001.validate(document);
  } finally {
    document.dispose();
  }
}

/** Read once and kept: compiling a schema takes longer than using it. */
function readSchema(name: string): XsdValidator {
  const schema = XmlDocument.fromBuffer(readFileSync(new URL(`schema/${name}`, import.meta.url)));
  try {
    return XsdValidator.fromDoc(schema);
  } finally {
    schema.dispose();
  }
}

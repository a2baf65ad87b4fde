import { useState } from 'react';
import { useDictionary } from '../../../shared/api/swiadczenia.js';
import { fieldErrors } from '../../../shared/api/problem.js';
import { useEvidenceKinds } from '../../../shared/evidence/use-kinds.js';
import { focusFirstFault } from '../../../shared/form/use-form.js';
import { withDictionaries } from '../../../shared/schema-form/dictionary.js';
import type { JsonSchema } from '../../../shared/schema-form/schema.js';
import { type FormObject, missingFields, prune } from '../../../shared/schema-form/value.js';
import { texts } from '../texts.js';

export interface EvidenceContent {
  readonly schema: JsonSchema;
  readonly value: FormObject;
  readonly onChange: (value: FormObject) => void;
  readonly errorAt: (path: string) => string | undefined;
  /** The content without empty fields, or null after marking what is missing. */
  readonly read: () => FormObject | null;
}

/** The typed form of the content of one kind of evidence, with the faults that the server found in it. */
export function useContent(rodzaj: string, initial: FormObject, error: unknown): EvidenceContent {
  const dictionary = useDictionary();
  const [value, setValue] = useState(initial);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const schema = withDictionaries(useEvidenceKinds().schemaOf(rodzaj), dictionary);
  const faults = fieldErrors(error);
  return {
    schema,
    value,
    onChange: (next) => {
      setMissing([]);
      setValue(next);
    },
    errorAt: (path) => (missing.includes(path) ? texts.evidence.required : (faults[`tresc.${path}`] ?? faults[path])),
    read: () => {
      const absent = missingFields(schema, value);
      setMissing(absent);
      if (absent.length > 0) focusFirstFault();
      return absent.length > 0 ? null : (prune(value) as FormObject);
    },
  };
}

/** Who filed the application and how it is signed, as the form keeps it. */
export interface Filing {
  readonly sklada: string;
  readonly skladajacy: string;
  readonly zgoda: string;
  readonly podpis: string;
  readonly podpis_wzmianka: string;
}

export const IN_PERSON: Filing = { sklada: 'osoba', skladajacy: '', zgoda: '', podpis: 'podpisany', podpis_wzmianka: '' };

/** What the API takes: only the answers that belong to the choices; nothing when the person filed and signed. */
export function filingBody({ sklada, skladajacy, zgoda, podpis, podpis_wzmianka }: Filing): Partial<Filing> | undefined {
  if (sklada === IN_PERSON.sklada && podpis === IN_PERSON.podpis) return undefined;
  return {
    sklada, podpis,
    ...(sklada !== 'osoba' && skladajacy && { skladajacy }), ...(sklada === 'inna-osoba' && zgoda && { zgoda }), ...(podpis === 'za-osobe' && podpis_wzmianka && { podpis_wzmianka }),
  };
}

import { accessPolicies, accessPermissions, isSelf, type Permission, type TablePolicy } from '@ostoja/access';
import { aktaEntities, aktaPermissions, aktaPolicies } from '@ostoja/akta';
import { auditPermissions, auditPolicies } from '@ostoja/audit';
import { documentsEntities, documentsPermissions, documentsPolicies } from '@ostoja/documents';
import { finanseEntities, finansePermissions, finansePolicies } from '@ostoja/finanse';
import { Idempotencja } from '@ostoja/http';
import { jobsPermissions, jobsPolicies } from '@ostoja/jobs';
import { naleznoscEntities, naleznoscPermissions, naleznoscPolicies } from '@ostoja/naleznosc';
import { osobaEntities, osobaPermissions, osobaPolicies } from '@ostoja/osoba';
import { pomocSpolecznaEntities, pomocSpolecznaPermissions, pomocSpolecznaPolicies } from '@ostoja/pomoc-spoleczna';
import { pomostPermissions, pomostPolicies } from '@ostoja/pomost';
import { postepowanieEntities, postepowaniePermissions, postepowaniePolicies } from '@ostoja/postepowanie';
import { prawoEntities, prawoPermissions, prawoPolicies } from '@ostoja/prawo';
import { swiadczenieEntities, swiadczeniePermissions, swiadczeniePolicies } from '@ostoja/swiadczenie';
import { wyplataEntities, wyplataPermissions, wyplataPolicies } from '@ostoja/wyplata';

const httpPolicies: TablePolicy[] = [
  { table: 'http.idempotencja', read: isSelf('uzytkownik_id'), insert: isSelf('uzytkownik_id'), update: isSelf('uzytkownik_id'), delete: isSelf('uzytkownik_id') },
];

/** Every table that the application maps. */
export const entities = [Idempotencja, ...documentsEntities, ...prawoEntities, ...osobaEntities, ...aktaEntities, ...postepowanieEntities, ...swiadczenieEntities, ...pomocSpolecznaEntities, ...finanseEntities, ...wyplataEntities, ...naleznoscEntities];

/** Who may see and change the rows of every table. */
export const policies: readonly TablePolicy[] = [...accessPolicies, ...auditPolicies, ...httpPolicies, ...jobsPolicies, ...documentsPolicies, ...prawoPolicies, ...osobaPolicies, ...aktaPolicies, ...postepowaniePolicies, ...swiadczeniePolicies, ...pomocSpolecznaPolicies, ...finansePolicies, ...wyplataPolicies, ...naleznoscPolicies, ...pomostPolicies];

/** Everything that may be permitted, with the roles that carry it. */
export const permissions: readonly Permission[] = [...accessPermissions, ...auditPermissions, ...jobsPermissions, ...documentsPermissions, ...prawoPermissions, ...osobaPermissions, ...aktaPermissions, ...postepowaniePermissions, ...swiadczeniePermissions, ...pomocSpolecznaPermissions, ...finansePermissions, ...wyplataPermissions, ...naleznoscPermissions, ...pomostPermissions];

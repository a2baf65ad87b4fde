// Everything at once, as `npm test` runs it: specs in groups, the long ones first, so that no worker ends alone.
import config from './jest.config.mjs';
import { groupedKinds, writeSpecGroups } from './scripts/lib/spec-groups.mjs';

const folder = writeSpecGroups();
const grouped = (project) => ({ ...project, roots: [...project.roots, folder], testMatch: [`${folder}/${project.displayName}-*.ts`], testPathIgnorePatterns: [] });

export default {
  ...config,
  testSequencer: '<rootDir>/test/support/jest/long-first.cjs',
  projects: config.projects.map((project) => (groupedKinds.includes(project.displayName) ? grouped(project) : project)),
};

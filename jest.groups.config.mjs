// Everything at once, as `npm test` runs it: the specs beside the code in groups, the long files first, so that no worker ends alone.
import config from './jest.config.mjs';
import { writeSpecGroups } from './scripts/lib/spec-groups.mjs';

const folder = writeSpecGroups();
const grouped = (project) => ({ ...project, roots: [...project.roots, folder], testMatch: [`${folder}/${project.displayName}-*.ts`], testPathIgnorePatterns: [] });

export default {
  ...config,
  testSequencer: '<rootDir>/test/support/long-first.cjs',
  projects: config.projects.map((project) => (['unit', 'db'].includes(project.displayName) ? grouped(project) : project)),
};

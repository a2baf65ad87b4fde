/** The law of every domain, for tests of libraries below them. */
export { domeny as lawOfAllDomains } from '@ostoja/composition';

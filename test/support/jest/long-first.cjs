const { default: Sequencer } = require('@jest/test-sequencer');

const ORDER = ['journeys', 'e2e', 'unit', 'architecture', 'db'];

/** Files of the longest kind first; the even ones, groups of database specs, fill up the end. */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const place = (test) => ORDER.indexOf(test.context.config.displayName.name);
    return super.sort(tests).sort((a, b) => place(a) - place(b));
  }
};

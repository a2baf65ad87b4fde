const { default: Sequencer } = require('@jest/test-sequencer');

const ORDER = ['journeys', 'db', 'e2e', 'unit', 'architecture'];

/** Files of the longest kind first; the short ones fill up the end. */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const place = (test) => ORDER.indexOf(test.context.config.displayName.name);
    return super.sort(tests).sort((a, b) => place(a) - place(b));
  }
};

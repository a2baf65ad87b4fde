import { TestEnvironment } from 'jest-environment-node';
import * as threads from 'node:worker_threads';
import * as libxml2 from 'libxml2-wasm';

/** Jest runs the sources as CommonJS, which cannot load libxml2: an ES module that waits at its top. It is loaded here, outside, and handed in; so are threads, which threads.cjs stands before. */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.libxml2 = libxml2;
    this.global.threads = threads;
  }
}

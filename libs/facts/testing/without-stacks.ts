/** For blocks in which errors are answers and come by the thousand: taking their stacks costs more than the rules do. */
export function withoutStacks(): void {
  const limit = Error.stackTraceLimit;
  beforeAll(() => void (Error.stackTraceLimit = 0));
  afterAll(() => void (Error.stackTraceLimit = limit));
}

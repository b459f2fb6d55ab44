/** Key management suites in the words of the standard, the same in every language. */
export function suiteNames(suites: readonly string[]): string {
  return suites.map((suite) => suite.toUpperCase().replace('DOT1X', '802.1X')).join(', ');
}

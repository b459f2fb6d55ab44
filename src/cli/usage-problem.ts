/** A command line that is not understood; the message is already in the chosen language. Ends the run with 2. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

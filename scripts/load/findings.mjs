/** What held and what did not, told as it is found and once more at the end. */
export class Findings {
  #all = [];

  /** Says whether something held. */
  judge(isSound, sentence) {
    this.#all.push({ isSound, sentence });
    console.log(`  ${isSound ? 'held' : 'DID NOT HOLD'}: ${sentence}`);
  }

  failed(sentence) {
    this.judge(false, sentence);
  }

  /** Says all of it, and returns the exit code. */
  tell() {
    const broken = this.#all.filter(({ isSound }) => !isSound);
    console.log(`\n${this.#all.length - broken.length} of ${this.#all.length} held.`);
    for (const { sentence } of broken) console.log(`Did not hold: ${sentence}`);
    return broken.length > 0 ? 1 : 0;
  }
}

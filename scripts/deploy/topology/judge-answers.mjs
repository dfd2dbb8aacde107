/** What one answer says that it may not. `jobs`: those of the first release; each later one has one more. */
function wrongWith({ path, outcome, releases, jobs: told }, jobs) {
  if (outcome !== '200') return `was not answered: ${outcome}`;
  const [release, ...others] = releases;
  if (release === undefined || others.length > 0) return `names the releases ${releases.join(', ') || '(none)'}`;
  const expected = jobs + release - 1;
  if (told !== null && told !== expected) return `is of release ${release} and comes to ${told} jobs, not ${expected}`;
  if (path.endsWith('?release=1') && release !== 1) return `is of release ${release}`;
  return null;
}

/**
 * What is wrong with the answers, as sentences: one that is lost, one with parts of two releases, two of one release that
 * differ, and a release after a later one from the same process. Each release has one more job than the one before.
 */
export function judgeAnswers(answers) {
  const jobs = answers.find(({ path, jobs: told }) => path.endsWith('?release=1') && told > 0)?.jobs ?? 0;
  const wrong = [];
  const hashes = new Map();
  const firstSeen = new Map();
  for (const answer of answers) {
    const { path, from, begunAt, endedAt, hash } = answer;
    const problem = wrongWith(answer, jobs);
    if (problem !== null) {
      wrong.push(`${path} from ${from} ${problem}.`);
      continue;
    }
    const [release] = answer.releases;
    const place = `${path} ${release}`;
    if ((hashes.get(place) ?? hash) !== hash)
      wrong.push(`${path} from ${from} is not what release ${release} was before.`);
    hashes.set(place, hash);
    if (path.includes('release=')) continue;
    const seen = firstSeen.get(from) ?? new Map();
    firstSeen.set(from, seen);
    for (const [later, at] of seen) {
      if (later > release && at < begunAt)
        wrong.push(`${path} from ${from} went back from release ${later} to ${release}.`);
    }
    if (!seen.has(release)) seen.set(release, endedAt);
  }
  return wrong;
}

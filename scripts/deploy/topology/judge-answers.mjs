/** What one answer says that it may not. `jobs`: those of the first release; each later one has one more. */
function wrongWith({ path, outcome, failures, releases, jobs: told }, jobs) {
  if (outcome !== '200') return `was not answered: ${[...failures, outcome].join(', ')}`;
  const [release, ...others] = releases;
  if (release === undefined || others.length > 0) return `names the releases ${releases.join(', ') || '(none)'}`;
  const expected = jobs + release - 1;
  if (told !== null && told !== expected) return `is of release ${release} and comes to ${told} jobs, not ${expected}`;
  if (path.endsWith('?release=1') && release !== 1) return `is of release ${release}`;
  return null;
}

/** Where two texts begin to differ, and what each says there. */
function difference(one, other) {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return [one, other].map((text) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 200))).join(' and ');
}

/**
 * What is wrong with the answers, as sentences: one that is lost, one with parts of two releases, two of one release that
 * differ, and a release after a later one from the same process. Each release has one more job than the one before.
 */
export function judgeAnswers(answers) {
  const jobs = answers.find(({ path, jobs: told }) => path.endsWith('?release=1') && told > 0)?.jobs ?? 0;
  const wrong = [];
  const texts = new Map();
  const firstSeen = new Map();
  for (const answer of answers) {
    const { path, from, begunAt, endedAt, text } = answer;
    const problem = wrongWith(answer, jobs);
    if (problem !== null) {
      wrong.push(`${path} from ${from} ${problem}.`);
      continue;
    }
    const [release] = answer.releases;
    const place = `${path} ${release}`;
    const before = texts.get(place) ?? text;
    if (before !== text) {
      const places = difference(before, text);
      wrong.push(`${path} from ${from} is not what release ${release} was before: ${places}.`);
    }
    texts.set(place, text);
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

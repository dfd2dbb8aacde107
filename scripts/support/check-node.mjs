/** Ends the process with a sentence where this Node is too old. Runs before anything else, so it uses old syntax only. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (isSupportedNode(major, minor)) return;
  console.error(`This program needs Node 20.19, 22.12, 24 or later; this is Node ${version}. See https://nodejs.org/.`);
  process.exit(1);
}

export const isSupportedNode = (major, minor) =>
  major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);

import type { CommandTexts } from './command';

/** Why a file could not be read or written, in a few words. */
export function fileProblem(error: unknown, { file }: CommandTexts): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return file.notThere;
  if (code === 'EISDIR') return file.isFolder;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return file.notAllowed;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return file.noSpace;
  return error instanceof Error ? error.message : String(error);
}

import { unzipSync } from 'fflate';
import type { Report } from '@/lib/domain/report';
import { packageArchive } from '@/lib/export/package/package-archive';
import { origin } from './reports';

export const archiveBytes = async (report: Report, from = origin): Promise<Uint8Array> =>
  new Uint8Array(await new Response(await packageArchive(report, from)).arrayBuffer());

/** The files of a release's package, by path. */
export async function unpacked(report: Report): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(Object.entries(unzipSync(await archiveBytes(report))));
}

export const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(files.get(path));

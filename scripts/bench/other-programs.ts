import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../support/port.mjs';
import { usageOf } from './process-meter';

const running = new Set<ChildProcess>();

/** Ends every program that is still running. */
export function stopPrograms(): void {
  for (const child of running) child.kill('SIGTERM');
}

process.on('exit', stopPrograms);

interface ProgramTime {
  readonly seconds: number;
  /** `null`: the system does not tell. */
  readonly cpuSeconds: number | null;
}

/** Runs a program to its end, its output thrown away. Throws a sentence where it is not there or fails. */
export const timeProgram = (program: string, args: readonly string[]): Promise<ProgramTime> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, [...args], { stdio: 'ignore' });
    let cpu: number | null = null;
    // What a process has used is gone with it: the last look tells it, to a hundredth of a second.
    const looking = setInterval(() => {
      cpu = usageOf(child.pid ?? 0).cpu ?? cpu;
    }, 5);
    child.on('error', () => {
      clearInterval(looking);
      reject(new Error(`${program} is not installed here`));
    });
    child.on('close', (code) => {
      clearInterval(looking);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, cpuSeconds: cpu === null ? null : cpu / 1000 });
      else reject(new Error(`${program} ended with ${code}`));
    });
  });

const nginxSettings = (folder: string, port: number) => `
daemon off;
master_process off;
error_log stderr crit;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  sendfile on;
  client_body_temp_path ${folder}/nginx-temporary;
  proxy_temp_path ${folder}/nginx-temporary;
  fastcgi_temp_path ${folder}/nginx-temporary;
  uwsgi_temp_path ${folder}/nginx-temporary;
  scgi_temp_path ${folder}/nginx-temporary;
  server { listen 127.0.0.1:${port}; root ${folder}; }
}
`;

/** Serves a folder's files by nginx, and resolves to its address. Throws a sentence where there is none. */
export async function startNginx(folder: string): Promise<string> {
  const port = await freePort();
  mkdirSync(join(folder, 'nginx-temporary'), { recursive: true });
  const settings = join(folder, 'nginx.conf');
  writeFileSync(settings, nginxSettings(folder, port));
  const child = spawn('nginx', ['-p', folder, '-c', settings], { stdio: 'ignore' });
  running.add(child);
  child.on('close', () => running.delete(child));
  const address = `http://127.0.0.1:${port}`;
  const fails = new Promise<never>((_, reject) => {
    child.on('error', () => reject(new Error('nginx is not installed here')));
    child.on('close', () => reject(new Error('nginx ended at once')));
  });
  fails.catch(() => {});
  const answers = async () => {
    for (let attempt = 0; attempt < 100; attempt++) {
      if (
        await fetch(`${address}/`).then(
          () => true,
          () => false,
        )
      )
        return;
      await pause(50);
    }
    throw new Error('nginx does not answer');
  };
  await Promise.race([answers(), fails]);
  return address;
}

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
export default {
  // Packages are a link to the project's, which lie elsewhere: the folder that holds both is the root.
  turbopack: { root: process.env.FLOOR_ROOT ?? dirname(fileURLToPath(import.meta.url)) },
  typescript: { ignoreBuildErrors: true },
};

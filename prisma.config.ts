import { defineConfig } from 'prisma/config';

const url = process.env.DATABASE_URL ?? 'file:./prisma/khuyen-cong.sqlite';
const isPostgresql = /^postgres(?:ql)?:/.test(url);

export default defineConfig({
  schema: isPostgresql ? '.build/postgresql/schema.prisma' : 'prisma/schema.prisma',
  migrations: { path: isPostgresql ? 'prisma/migrations-postgresql' : 'prisma/migrations' },
  datasource: { url },
});

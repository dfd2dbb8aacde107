/** The text of prisma/schema.prisma for PostgreSQL: the same models, another provider and a client of its own. */
export function postgresqlSchema(text) {
  const schema = text
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"../lib/data/generated/sqlite"', '"../../lib/data/generated/postgresql"');
  if (!schema.includes('provider = "postgresql"') || !schema.includes('generated/postgresql"')) {
    throw new Error('prisma/schema.prisma no longer says its provider and output as expected here.');
  }
  return schema;
}

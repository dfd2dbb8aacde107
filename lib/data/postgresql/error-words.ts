/** What errors of the driver and of Prisma above it carry, in this or that property. */
interface ErrorLike {
  readonly code?: unknown;
  readonly originalCode?: unknown;
  readonly kind?: unknown;
  readonly message?: unknown;
  readonly originalMessage?: unknown;
  readonly cause?: unknown;
  readonly meta?: { readonly driverAdapterError?: unknown } | undefined;
}

const isObject = (value: unknown): value is ErrorLike => typeof value === 'object' && value !== null;

/** Every code and message of an error and of what caused it, the outermost first. */
export function errorWords(error: unknown, depth = 5): readonly string[] {
  if (!isObject(error) || depth === 0) return [];
  const { code, originalCode, kind, message, originalMessage, cause, meta } = error;
  const own = [code, originalCode, kind, message, originalMessage].filter((word) => typeof word === 'string');
  return [...own, ...errorWords(meta?.driverAdapterError, depth - 1), ...errorWords(cause, depth - 1)];
}

/**
 * The one value of that name in this process, made when it is first asked for. In development each copy of a module
 * makes its own, so that what is kept is forgotten when the code that made it is edited.
 */
export function processWide<Value>(name: string, make: () => Value): Value {
  if (process.env.NODE_ENV === 'development') return make();
  // Next bundles the proxy, pages and routes apart, each with a copy of the module: its variables would exist thrice.
  const shared = globalThis as { [key: symbol]: unknown };
  const key = Symbol.for(`khuyen-cong-mo.${name}`);
  shared[key] ??= make();
  return shared[key] as Value;
}

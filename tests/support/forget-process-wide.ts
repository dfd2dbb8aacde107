/** Drops what `processWide` keeps, as a new process would. */
export function forgetProcessWide(): void {
  for (const key of Object.getOwnPropertySymbols(globalThis)) {
    if (Symbol.keyFor(key)?.startsWith('khuyen-cong-mo.')) Reflect.deleteProperty(globalThis, key);
  }
}

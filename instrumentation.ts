/** Next calls this once, before it answers the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{ storeVersion }, { servedVersion }, { beginDrawing }] = await Promise.all([
    import('@/lib/data/store-version'),
    import('@/lib/server/pages/served-version'),
    import('@/lib/chart-pictures/ask-worker'),
  ]);
  servedVersion.current = { version: storeVersion };
  if (process.env.NODE_ENV === 'production') beginDrawing();
}

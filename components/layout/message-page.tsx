import type { ReactNode } from 'react';

interface MessagePageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that only says something: not found, unavailable, failed. */
export function MessagePage({ title, children }: MessagePageProps) {
  return (
    <main className="page prose py-16">
      <h1>{title}</h1>
      {children}
    </main>
  );
}

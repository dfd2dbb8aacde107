import { redirect } from 'next/navigation';
import { defaultDataset } from '@/lib/domain/default-dataset';

/** The language's front door leads to the default dataset. */
export default async function LocalePage({ params }: { readonly params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  redirect(`/${locale}/${defaultDataset}`);
}

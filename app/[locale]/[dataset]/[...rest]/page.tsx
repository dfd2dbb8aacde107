import { notFound } from 'next/navigation';

/** Any address below a dataset that no page has. */
export default function UnknownPage() {
  notFound();
}

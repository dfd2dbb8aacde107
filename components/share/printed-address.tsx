import { pageOrigin } from './page-origin';

/** On paper, where nothing can be pressed: the address of what is printed, filters and all. */
export async function PrintedAddress({ href }: { readonly href: string }) {
  return <p className="hidden print:block wrap-anywhere">{`${await pageOrigin()}${href}`}</p>;
}

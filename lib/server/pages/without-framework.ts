const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const preload = /<link rel="preload" as="script"[^>]*>/g;

const isOurs = (attributes: string): boolean =>
  attributes.includes('data-page-script') || /\btype="application\/(?:ld\+)?json"/.test(attributes);

const isFramework = (attributes: string, text: string): boolean =>
  /\bsrc="\/_next\//.test(attributes) || attributes.includes('id="_R_"') || /^\(?self\.__next_f\b/.test(text);

/**
 * The page without React, and without the copy of itself that React would compare it with: three fifths of its bytes and
 * all but a few of its scripts'. A page is left as it is where it has no script of its own, as what Next shows when a page
 * threw, and where it has a script that is not known here.
 */
export function withoutFramework(html: string): string {
  if (!html.includes('data-page-script')) return html;
  let isKnown = true;
  const lean = html.replace(script, (whole, attributes: string, text: string) => {
    if (isOurs(attributes)) return whole;
    isKnown &&= isFramework(attributes, text);
    return '';
  });
  return isKnown ? lean.replace(preload, '') : html;
}

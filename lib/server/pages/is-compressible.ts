/** Whether bytes of the media type get smaller: texts, and what is written as one. */
export const isCompressible = (mediaType: string): boolean =>
  /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml|csv|javascript|manifest|n-triples)\b)/i.test(
    mediaType,
  );

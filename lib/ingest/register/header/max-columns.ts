/** A register has some sixteen columns; what stands further right than this is not looked at. */
export const maxColumns = 256;
